import { i18n } from '@kbn/i18n';
import type { Hunt } from '../../hooks/use_hunt';
import { completenessOfRun } from '../../services/evidence_completeness';
import { completenessLine } from '../../services/evidence_completeness_texts';
import { shownAnswers } from '../../services/shown_answers';

/** How complete the corrected reading is, as the page says it, for texts that leave the page. */
export const huntCompleteness = (hunt: Hunt): string => {
  const completeness = completenessOfRun(hunt.coverage.finished, shownAnswers(hunt), null);
  return completeness === null
    ? i18n.translate('ec2DeploymentHunt.handover.completenessUnknown', {
        defaultMessage: 'How complete this is, was not known when it was taken.',
      })
    : i18n.translate('ec2DeploymentHunt.handover.completeness', {
        defaultMessage: 'Answer {completeness}.',
        values: { completeness: completenessLine(completeness) },
      });
};
