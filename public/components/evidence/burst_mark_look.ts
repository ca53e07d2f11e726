import { i18n } from '@kbn/i18n';
import type { MarkKind } from '../../services/evidence_burst_marks';

/** Icon and colour of a mark; the word always stands beside them. */
export const BURST_MARK_LOOKS: Readonly<
  Record<MarkKind, { icon: string; color: 'danger' | 'success' | 'subdued' }>
> = {
  first_refusal: { icon: 'crossCircle', color: 'danger' },
  first_success: { icon: 'checkCircle', color: 'success' },
  last_call: { icon: 'clock', color: 'subdued' },
};

export const burstMarkText = (kind: MarkKind): string => {
  switch (kind) {
    case 'first_refusal':
      return i18n.translate('ec2DeploymentHunt.bursts.firstRefusal', {
        defaultMessage: 'first refusal',
      });
    case 'first_success':
      return i18n.translate('ec2DeploymentHunt.bursts.firstSuccess', {
        defaultMessage: 'first success',
      });
    case 'last_call':
      return i18n.translate('ec2DeploymentHunt.bursts.lastCall', { defaultMessage: 'last call' });
  }
};
