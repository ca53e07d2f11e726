import { i18n } from '@kbn/i18n';
import { formatNumber } from './number_format';
import type { RowCut } from './row_cut';

export interface CutAnswer {
  rows: readonly unknown[];
  /** The most rows that the query asks for. */
  row_limit: number;
  cut: RowCut;
}

/** What a person must know of rows that are missing, one sentence; null where none is. */
export const rowCutText = ({ rows, row_limit: limit, cut }: CutAnswer): string | null => {
  switch (cut.kind) {
    case 'whole':
    case 'counting':
      return null;
    case 'maybe':
      return i18n.translate('ec2DeploymentHunt.limit.title', {
        defaultMessage:
          '{limit} rows is the most that this query returns: there may be more, and which ones are missing is not known',
        values: { limit: formatNumber(limit) },
      });
    case 'some':
      return i18n.translate('ec2DeploymentHunt.limit.some', {
        defaultMessage:
          'Not everything came: the cluster cut this answer, and what is missing is not known',
      });
    case 'unknown':
      return i18n.translate('ec2DeploymentHunt.limit.unknown', {
        defaultMessage: 'Whether these are all rows is not known: they could not be counted',
      });
    case 'first':
      return i18n.translate('ec2DeploymentHunt.limit.first', {
        defaultMessage:
          'The first {shown} of {all}: one answer holds no more. Narrow the window to see the later ones',
        values: { shown: formatNumber(rows.length), all: formatNumber(cut.all) },
      });
    case 'cut':
      return cut.by === 'query'
        ? i18n.translate('ec2DeploymentHunt.limit.cutByQuery', {
            defaultMessage:
              '{shown} of {all} rows, as many as one answer holds. Those that asked for the least are missing: filter or narrow the window to see them',
            values: { shown: formatNumber(rows.length), all: formatNumber(cut.all) },
          })
        : i18n.translate('ec2DeploymentHunt.limit.cutByCluster', {
            defaultMessage:
              '{shown} of {all} rows: the cluster returns no more (esql.query.result_truncation_max_size). Those that asked for the least are missing: filter or narrow the window to see them',
            values: { shown: formatNumber(rows.length), all: formatNumber(cut.all) },
          });
  }
};

/** The same with a full stop, for texts that leave the page; it says too what is not known yet. */
export const rowCutSentence = (answer: CutAnswer): string | null => {
  if (answer.cut.kind === 'counting') {
    return i18n.translate('ec2DeploymentHunt.limit.counting', {
      defaultMessage: 'Whether these are all rows was not known when this was taken.',
    });
  }
  const text = rowCutText(answer);
  return text === null ? null : `${text}.`;
};

/** How many rows there are. */
export const rowCountText = ({ rows, cut }: CutAnswer): string => {
  const count = rows.length;
  switch (cut.kind) {
    case 'maybe':
    case 'some':
      return i18n.translate('ec2DeploymentHunt.status.rowsAtLimit', {
        defaultMessage: '{count, plural, one {# row} other {# rows}}, there may be more',
        values: { count },
      });
    case 'first':
    case 'cut':
      return i18n.translate('ec2DeploymentHunt.status.rowsOf', {
        defaultMessage: '{count, number} of {all, plural, one {# row} other {# rows}}',
        values: { count, all: cut.all },
      });
    default:
      return i18n.translate('ec2DeploymentHunt.status.rows', {
        defaultMessage: '{count, plural, one {# row} other {# rows}}',
        values: { count },
      });
  }
};

/** How the answer stands to its limit, in a few words. */
export const limitText = ({ row_limit: limit, cut }: CutAnswer): string => {
  if (cut.kind === 'some' || (cut.kind === 'cut' && cut.by === 'cluster')) {
    return i18n.translate('ec2DeploymentHunt.status.limitOfCluster', {
      defaultMessage: 'limit of the cluster reached',
    });
  }
  switch (cut.kind) {
    case 'whole':
      return i18n.translate('ec2DeploymentHunt.status.limitNotReached', {
        defaultMessage: 'limit {limit} not reached',
        values: { limit: formatNumber(limit) },
      });
    case 'counting':
      return i18n.translate('ec2DeploymentHunt.status.limitCounting', {
        defaultMessage: 'limit {limit}, counting all rows',
        values: { limit: formatNumber(limit) },
      });
    case 'unknown':
      return i18n.translate('ec2DeploymentHunt.status.limitUnknown', {
        defaultMessage: 'limit {limit}, all rows not counted',
        values: { limit: formatNumber(limit) },
      });
    default:
      return i18n.translate('ec2DeploymentHunt.status.limitReached', {
        defaultMessage: 'limit {limit} reached',
        values: { limit: formatNumber(limit) },
      });
  }
};
