import { i18n } from '@kbn/i18n';

const texts: ReadonlyMap<string, () => string> = new Map([
  [
    'TerminateInstances',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.terminated', {
        defaultMessage: 'instances terminated',
      }),
  ],
  [
    'StopInstances',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.stopped', {
        defaultMessage: 'instances stopped',
      }),
  ],
  [
    'ModifyInstanceAttribute',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.protected', {
        defaultMessage: 'protection against ending switched on',
      }),
  ],
  [
    'CreateKeyPair',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.keyPair', { defaultMessage: 'key pair made' }),
  ],
  [
    'ImportKeyPair',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.keyPairImported', {
        defaultMessage: 'key pair brought in',
      }),
  ],
  [
    'CreateAccessKey',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.accessKey', {
        defaultMessage: 'access key made',
      }),
  ],
  [
    'CreateUser',
    () => i18n.translate('ec2DeploymentHunt.aftermath.user', { defaultMessage: 'user made' }),
  ],
  [
    'CreateRole',
    () => i18n.translate('ec2DeploymentHunt.aftermath.role', { defaultMessage: 'role made' }),
  ],
  [
    'CreateLoginProfile',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.password', { defaultMessage: 'password made' }),
  ],
  [
    'UpdateLoginProfile',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.passwordChanged', {
        defaultMessage: 'password changed',
      }),
  ],
  [
    'RequestServiceQuotaIncrease',
    () =>
      i18n.translate('ec2DeploymentHunt.aftermath.quota', {
        defaultMessage: 'higher quota asked for',
      }),
  ],
]);

/** What an action means, in words; null: its own name says it best. */
export const aftermathText = (action: string): string | null => texts.get(action)?.() ?? null;
