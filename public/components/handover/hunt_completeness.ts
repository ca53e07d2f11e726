import { i18n } from '@kbn/i18n';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { looksIntoRequests } from '../../../common/result/filters';
import type { Hunt } from '../../hooks/use_hunt';
import {
  completenessOf,
  completenessOfRun,
  type Completeness,
  type LimitedAnswer,
} from '../../services/evidence_completeness';
import { completenessLine } from '../../services/evidence_completeness_texts';

export interface HuntCompletenessFacts {
  /** The run of `coverage`. */
  coverage: Hunt['coverage'];
  /** That the corrected reading is made of. */
  answers: readonly LimitedAnswer[];
  /** Null: all rows together. */
  row: CorrectedRow | null;
}

/**
 * What it says of a row counts the row's own calls, unless filters look into requests: calls without
 * one are in no row then, and any of them may belong to this one.
 */
const ofRow = (completeness: Completeness, row: CorrectedRow): Completeness =>
  looksIntoRequests(completeness.filters)
    ? completeness
    : completenessOf({
        ...completeness,
        coverage: {
          ...completeness.coverage,
          read: row.attempts - row.unreadable,
          unreadable: row.unreadable,
          too_long: Math.min(row.unreadable, completeness.coverage.too_long),
          ambiguous: row.ambiguous,
        },
      });

/** How complete the corrected reading is, as the page says it, for texts that leave the page. */
export const huntCompleteness = ({ coverage, answers, row }: HuntCompletenessFacts): string => {
  const ofAll = completenessOfRun(coverage, answers, null);
  const completeness = ofAll === null || row === null ? ofAll : ofRow(ofAll, row);
  return completeness === null
    ? i18n.translate('ec2DeploymentHunt.handover.completenessUnknown', {
        defaultMessage: 'How complete this is, was not known when it was taken.',
      })
    : i18n.translate('ec2DeploymentHunt.handover.completeness', {
        defaultMessage: 'Answer {completeness}.',
        values: { completeness: completenessLine(completeness) },
      });
};
