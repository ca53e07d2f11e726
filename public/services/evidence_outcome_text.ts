import { i18n } from '@kbn/i18n';
import type { Outcome } from '../../common/cloudtrail/error_kind';

/** How a call ended, in hunters' words. */
export const outcomeText = (outcome: Outcome): string => {
  switch (outcome) {
    case 'success':
      return i18n.translate('ec2DeploymentHunt.evidence.success', { defaultMessage: 'success' });
    case 'quota':
      return i18n.translate('ec2DeploymentHunt.evidence.quota', {
        defaultMessage: 'refused: quota',
      });
    case 'capacity':
      return i18n.translate('ec2DeploymentHunt.evidence.capacity', {
        defaultMessage: 'refused: capacity',
      });
    case 'rights':
      return i18n.translate('ec2DeploymentHunt.evidence.rights', {
        defaultMessage: 'refused: rights',
      });
    case 'rehearsal':
      return i18n.translate('ec2DeploymentHunt.evidence.rehearsal', {
        defaultMessage: 'rehearsal (dry run)',
      });
    case 'unsupported':
      return i18n.translate('ec2DeploymentHunt.evidence.unsupported', {
        defaultMessage: 'refused: unsupported',
      });
    case 'other':
      return i18n.translate('ec2DeploymentHunt.evidence.other', {
        defaultMessage: 'refused: other',
      });
  }
};
