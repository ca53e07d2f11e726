import { i18n } from '@kbn/i18n';
import { formatDuration } from './duration_format';
import type { Completeness, EmptyDays, Finding, LimitedAnswer } from './evidence_completeness';
import { formatNumber } from './number_format';
import { limitText, rowCountText } from './row_cut_texts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of time in its largest unit, as a person says it; milliseconds. */
export const spanText = (span: number): string => {
  if (span < MINUTE) return formatDuration(span);
  if (span < 2 * HOUR) {
    return i18n.translate('ec2DeploymentHunt.span.minutes', {
      defaultMessage: '{count} min',
      values: { count: formatNumber(Math.round(span / MINUTE)) },
    });
  }
  if (span < 2 * DAY) {
    return i18n.translate('ec2DeploymentHunt.span.hours', {
      defaultMessage: '{count} h',
      values: { count: formatNumber(Math.round(span / HOUR)) },
    });
  }
  return i18n.translate('ec2DeploymentHunt.span.days', {
    defaultMessage: '{count} days',
    values: { count: formatNumber(Math.round(span / DAY)) },
  });
};

export const countDays = (emptyDays: readonly EmptyDays[]): number =>
  emptyDays.reduce((sum, { days }) => sum + days, 0);

/** A finding in a few words, for the line. */
const findingText = (
  finding: Finding,
  { coverage, duplicates, emptyDays, delay, unfiltered }: Completeness
) => {
  switch (finding) {
    case 'no_event':
      return i18n.translate('ec2DeploymentHunt.completeness.noEvent', {
        defaultMessage: 'no CloudTrail event in the window',
      });
    case 'partial':
      return i18n.translate('ec2DeploymentHunt.completeness.partial', {
        defaultMessage: 'not everything answered',
      });
    case 'limit':
      return i18n.translate('ec2DeploymentHunt.completeness.limit', {
        defaultMessage: 'limit of rows reached',
      });
    case 'uncounted':
      return i18n.translate('ec2DeploymentHunt.completeness.uncounted', {
        defaultMessage: 'whether rows were cut is not known',
      });
    case 'unreadable':
      return i18n.translate('ec2DeploymentHunt.completeness.unreadable', {
        defaultMessage:
          '{count, plural, one {# call} other {# calls}} unreadable{unfiltered, plural, =0 {} other { (# of unknown type and subnet)}}',
        values: { count: coverage.unreadable, unfiltered },
      });
    case 'too_long':
      return i18n.translate('ec2DeploymentHunt.completeness.tooLong', {
        defaultMessage: '{count, plural, one {# call} other {# calls}} too long',
        values: { count: coverage.too_long },
      });
    case 'ambiguous':
      return i18n.translate('ec2DeploymentHunt.completeness.ambiguous', {
        defaultMessage: '{count, plural, one {# call} other {# calls}} ambiguous',
        values: { count: coverage.ambiguous },
      });
    case 'duplicates':
      return i18n.translate('ec2DeploymentHunt.completeness.duplicates', {
        defaultMessage: '{count, plural, one {# call} other {# calls}} counted twice',
        values: { count: duplicates ?? 0 },
      });
    case 'empty_days':
      return i18n.translate('ec2DeploymentHunt.completeness.emptyDays', {
        defaultMessage: '{count, plural, one {# day} other {# days}} without events',
        values: { count: countDays(emptyDays) },
      });
    case 'late':
      return i18n.translate('ec2DeploymentHunt.completeness.late', {
        defaultMessage: 'nothing in the last {span}',
        values: { span: spanText(delay ?? 0) },
      });
  }
};

/** The whole answer in one line: what was read and how fresh it is, or what is missing. */
export const completenessLine = (completeness: Completeness): string => {
  const { coverage, findings, delay } = completeness;
  if (findings.length > 0) {
    // What is too long is unreadable: one of the two is enough here.
    const said = findings.filter((finding) => finding !== 'too_long');
    return i18n.translate('ec2DeploymentHunt.completeness.incomplete', {
      defaultMessage: 'not complete: {findings}',
      values: { findings: said.map((finding) => findingText(finding, completeness)).join(', ') },
    });
  }
  return i18n.translate('ec2DeploymentHunt.completeness.complete', {
    defaultMessage:
      'complete: {calls, plural, one {# call} other {# calls}} read, newest event {span} old',
    values: { calls: coverage.read, span: spanText(delay ?? 0) },
  });
};

export const answerName = (name: LimitedAnswer['name']): string => {
  switch (name) {
    case 'published':
      return i18n.translate('ec2DeploymentHunt.completeness.published', {
        defaultMessage: 'As published',
      });
    case 'corrected':
      return i18n.translate('ec2DeploymentHunt.completeness.corrected', {
        defaultMessage: 'Corrected',
      });
    case 'values':
      return i18n.translate('ec2DeploymentHunt.completeness.values', {
        defaultMessage: 'Lists of values',
      });
    case 'coverage':
      return i18n.translate('ec2DeploymentHunt.completeness.coverage', {
        defaultMessage: 'Count of events',
      });
  }
};

/** How an answer stands to its limit of rows. */
export const limitsText = (answer: LimitedAnswer): string =>
  i18n.translate('ec2DeploymentHunt.completeness.limits', {
    defaultMessage: '{name}: {rows}, {limit}.',
    values: {
      name: answerName(answer.name),
      rows: rowCountText(answer),
      limit: limitText(answer),
    },
    description: 'As in “Corrected: 12 rows, limit 10,000 not reached.”',
  });

export const emptyDaysText = ({ first, last }: EmptyDays): string =>
  first === last
    ? first
    : i18n.translate('ec2DeploymentHunt.completeness.dayRange', {
        defaultMessage: '{first} to {last}',
        values: { first, last },
      });
