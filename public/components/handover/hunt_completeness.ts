import { i18n } from '@kbn/i18n';
import type { Hunt } from '../../hooks/use_hunt';
import { completenessOfRun, type LimitedAnswer } from '../../services/evidence_completeness';
import { completenessLine } from '../../services/evidence_completeness_texts';

export interface HuntCompletenessFacts {
  /** The run of `coverage`. */
  coverage: Hunt['coverage'];
  /** That the corrected reading is made of. */
  answers: readonly LimitedAnswer[];
}

/** How complete the corrected reading is, as the page says it, for texts that leave the page. */
export const huntCompleteness = ({ coverage, answers }: HuntCompletenessFacts): string => {
  const completeness = completenessOfRun(coverage.finished, answers, null);
  return completeness === null
    ? i18n.translate('ec2DeploymentHunt.handover.completenessUnknown', {
        defaultMessage: 'How complete this is, was not known when it was taken.',
      })
    : i18n.translate('ec2DeploymentHunt.handover.completeness', {
        defaultMessage: 'Answer {completeness}.',
        values: { completeness: completenessLine(completeness) },
      });
};
