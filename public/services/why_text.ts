import { i18n } from '@kbn/i18n';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { Why } from '../../common/result/why';
import { formatNumber } from './number_format';

const overThreshold = ({ asked_most: asked, attempts }: CorrectedRow, threshold: number): string =>
  i18n.translate('ec2DeploymentHunt.why.asked', {
    defaultMessage:
      'asked for up to {asked} instances in {attempts, plural, one {# call} other {# calls}}, {times} times the threshold of {threshold}',
    values: {
      asked: formatNumber(asked ?? 0),
      attempts,
      times: formatNumber(Math.floor(((asked ?? 0) / threshold) * 10) / 10),
      threshold: formatNumber(threshold),
    },
  });

const belowThreshold = ({ asked_most: asked, attempts }: CorrectedRow): string =>
  asked === null
    ? i18n.translate('ec2DeploymentHunt.why.nothingRead', {
        defaultMessage:
          'made {attempts, plural, one {# call} other {# calls}} of which none could be read',
        values: { attempts },
      })
    : i18n.translate('ec2DeploymentHunt.why.below', {
        defaultMessage:
          'asked for up to {asked, plural, one {# instance} other {# instances}} in {attempts, plural, one {# call} other {# calls}}, below the threshold',
        values: { asked, attempts },
      });

const unreadable = (count: number): string =>
  i18n.translate('ec2DeploymentHunt.why.unreadable', {
    defaultMessage:
      '{count, plural, one {# call} other {# calls}} could not be read and may have asked for anything',
    values: { count },
  });

const ambiguous = (count: number): string =>
  i18n.translate('ec2DeploymentHunt.why.ambiguous', {
    defaultMessage:
      '{count, plural, one {# call names} other {# calls name}} more than one number, as someone who hides would',
    values: { count },
  });

const refused = ({ refused: count, quota }: CorrectedRow): string =>
  quota === 0
    ? i18n.translate('ec2DeploymentHunt.why.refused', {
        defaultMessage: '{count, plural, one {# call} other {# calls}} refused',
        values: { count },
      })
    : i18n.translate('ec2DeploymentHunt.why.refusedByQuota', {
        defaultMessage:
          '{count, plural, one {# call} other {# calls}} refused, {quota} of them by the quota',
        values: { count, quota: formatNumber(quota) },
      });

const started = ({ started: count, started_unknown: unknown }: CorrectedRow): string => {
  if (count === null) {
    return i18n.translate('ec2DeploymentHunt.why.startedUnknown', {
      defaultMessage: 'how many were started is not known',
    });
  }
  return unknown === 0
    ? i18n.translate('ec2DeploymentHunt.why.started', {
        defaultMessage: '{count, plural, =0 {none started} other {# started}}',
        values: { count },
      })
    : i18n.translate('ec2DeploymentHunt.why.startedAtLeast', {
        defaultMessage: 'at least {count} started',
        values: { count: formatNumber(count) },
      });
};

/** Why a row is here: one sentence from its own numbers. */
export const whyText = ({ reasons }: Why, row: CorrectedRow, threshold: number): string => {
  const parts = [
    reasons.includes('threshold') ? overThreshold(row, threshold) : belowThreshold(row),
    ...(row.unreadable > 0 && row.asked_most !== null ? [unreadable(row.unreadable)] : []),
    ...(row.ambiguous > 0 ? [ambiguous(row.ambiguous)] : []),
    ...(row.refused > 0 ? [refused(row)] : []),
    started(row),
  ];
  return i18n.translate('ec2DeploymentHunt.why.sentence', {
    defaultMessage: 'This principal {parts}.',
    values: { parts: parts.join('; ') },
    description: 'One sentence; its parts are clauses that follow “This principal”, or stand alone',
  });
};
