import { i18n } from '@kbn/i18n';
import { ERROR_KINDS } from '../../../common/cloudtrail/error_kind';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { outcomeText } from '../../services/evidence_outcome_text';
import { formatNumber } from '../../services/number_format';
import type { RowFigure } from '../../../common/pivots/figure_query';

/** A figure of a row: what it is, how much, and how it was counted. */
export interface ArithmeticLine {
  figure: RowFigure;
  name: string;
  /** Null: not known. */
  value: number | null;
  how: string;
}

const readable = ({ attempts, unreadable }: CorrectedRow): string =>
  unreadable === 0
    ? i18n.translate('ec2DeploymentHunt.arithmetic.allRead', {
        defaultMessage: '{calls, plural, one {the one call} other {all # calls}}',
        values: { calls: attempts },
      })
    : i18n.translate('ec2DeploymentHunt.arithmetic.someRead', {
        defaultMessage: '{read} of {calls} calls; {unreadable} could not be read and are not in it',
        values: {
          read: formatNumber(attempts - unreadable),
          calls: formatNumber(attempts),
          unreadable: formatNumber(unreadable),
        },
      });

const sums = (row: CorrectedRow): ArithmeticLine[] => [
  {
    figure: 'asked',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.askedMost', {
      defaultMessage: 'Asked at most',
    }),
    value: row.asked_most,
    how: i18n.translate('ec2DeploymentHunt.arithmetic.askedMostHow', {
      defaultMessage: 'Instances: sum of maxCount over {calls}',
      values: { calls: readable(row) },
    }),
  },
  {
    figure: 'asked',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.askedLeast', {
      defaultMessage: 'Asked at least',
    }),
    value: row.asked_least,
    how: i18n.translate('ec2DeploymentHunt.arithmetic.askedLeastHow', {
      defaultMessage: 'Instances: sum of minCount over the same calls',
    }),
  },
  {
    figure: 'started',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.started', { defaultMessage: 'Started' }),
    value: row.started,
    how: i18n.translate('ec2DeploymentHunt.arithmetic.startedHow', {
      defaultMessage:
        'Instances: distinct ids of the calls that succeeded, and what a response counts where there are no ids',
    }),
  },
];

const unknown = ({ started_unknown: calls }: CorrectedRow): ArithmeticLine[] =>
  calls === 0
    ? []
    : [
        {
          figure: 'started_unknown',
          name: i18n.translate('ec2DeploymentHunt.arithmetic.startedUnknown', {
            defaultMessage: 'Started, not known',
          }),
          value: calls,
          how: i18n.translate('ec2DeploymentHunt.arithmetic.startedUnknownHow', {
            defaultMessage: 'Calls that succeeded and whose record does not tell what they started',
          }),
        },
      ];

const calls = (row: CorrectedRow): ArithmeticLine[] => [
  {
    figure: 'attempts',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.attempts', { defaultMessage: 'Attempts' }),
    value: row.attempts,
    how: i18n.translate('ec2DeploymentHunt.arithmetic.attemptsHow', {
      defaultMessage: 'Calls of RunInstances in the window',
    }),
  },
  {
    figure: 'refused',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.refused', { defaultMessage: 'Refused' }),
    value: row.refused,
    how:
      row.refused === 0
        ? i18n.translate('ec2DeploymentHunt.arithmetic.noneRefused', {
            defaultMessage: 'Every call succeeded',
          })
        : ERROR_KINDS.filter((kind) => row[kind] > 0)
            .map((kind) => `${outcomeText(kind)} ${formatNumber(row[kind])}`)
            .join(' · '),
  },
  {
    figure: 'largest_call',
    name: i18n.translate('ec2DeploymentHunt.arithmetic.largestCall', {
      defaultMessage: 'Largest call',
    }),
    value: row.largest_call,
    how: i18n.translate('ec2DeploymentHunt.arithmetic.largestCallHow', {
      defaultMessage: 'Instances that one call asked for at most',
    }),
  },
];

const signs = (row: CorrectedRow): ArithmeticLine[] =>
  [
    {
      figure: 'all_or_nothing' as const,
      name: i18n.translate('ec2DeploymentHunt.arithmetic.allOrNothing', {
        defaultMessage: 'All or nothing',
      }),
      value: row.all_or_nothing,
      how: i18n.translate('ec2DeploymentHunt.arithmetic.allOrNothingHow', {
        defaultMessage: 'Calls for several instances or none: minCount is maxCount',
      }),
    },
    {
      figure: 'unreadable' as const,
      name: i18n.translate('ec2DeploymentHunt.arithmetic.unreadable', {
        defaultMessage: 'Unreadable',
      }),
      value: row.unreadable,
      how: i18n.translate('ec2DeploymentHunt.arithmetic.unreadableHow', {
        defaultMessage: 'Calls whose request is too long or has no number; they are in no sum',
      }),
    },
    {
      figure: 'ambiguous' as const,
      name: i18n.translate('ec2DeploymentHunt.arithmetic.ambiguous', {
        defaultMessage: 'Ambiguous',
      }),
      value: row.ambiguous,
      how: i18n.translate('ec2DeploymentHunt.arithmetic.ambiguousHow', {
        defaultMessage:
          'Calls that name a count more than once, as in a tag made to mislead: counted with the largest',
      }),
    },
  ].filter(({ value }) => value > 0);

/** The figures of a row; signs that no call shows are left out. */
export const arithmeticLines = (row: CorrectedRow): ArithmeticLine[] => [
  ...sums(row),
  ...unknown(row),
  ...calls(row),
  ...signs(row),
];
