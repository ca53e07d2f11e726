import { i18n } from '@kbn/i18n';
import type { PrincipalKind } from '../../common/cloudtrail/principal';

const texts: Record<PrincipalKind, () => string> = {
  user: () => i18n.translate('ec2DeploymentHunt.principal.user', { defaultMessage: 'user' }),
  'role session': () =>
    i18n.translate('ec2DeploymentHunt.principal.roleSession', { defaultMessage: 'role session' }),
  root: () => i18n.translate('ec2DeploymentHunt.principal.root', { defaultMessage: 'root' }),
  service: () =>
    i18n.translate('ec2DeploymentHunt.principal.service', { defaultMessage: 'service' }),
  federated: () =>
    i18n.translate('ec2DeploymentHunt.principal.federated', { defaultMessage: 'federated' }),
  unknown: () =>
    i18n.translate('ec2DeploymentHunt.principal.unknown', { defaultMessage: 'unknown kind' }),
};

export const principalKindText = (kind: PrincipalKind): string => texts[kind]();
