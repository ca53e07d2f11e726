import { i18n } from '@kbn/i18n';
import { filteredValue, type FilterName } from '../../common/result/filters';

const names: Record<FilterName, () => string> = {
  principal: () =>
    i18n.translate('ec2DeploymentHunt.filter.principal', { defaultMessage: 'Principal' }),
  user: () => i18n.translate('ec2DeploymentHunt.filter.user', { defaultMessage: 'User name' }),
  accessKey: () =>
    i18n.translate('ec2DeploymentHunt.filter.accessKey', { defaultMessage: 'Access key' }),
  account: () => i18n.translate('ec2DeploymentHunt.filter.account', { defaultMessage: 'Account' }),
  region: () => i18n.translate('ec2DeploymentHunt.filter.region', { defaultMessage: 'Region' }),
  type: () => i18n.translate('ec2DeploymentHunt.filter.type', { defaultMessage: 'Instance type' }),
  subnet: () => i18n.translate('ec2DeploymentHunt.filter.subnet', { defaultMessage: 'Subnet' }),
  sourceIp: () =>
    i18n.translate('ec2DeploymentHunt.filter.sourceIp', { defaultMessage: 'Source address' }),
  outcome: () => i18n.translate('ec2DeploymentHunt.filter.outcome', { defaultMessage: 'Outcome' }),
};

/** What a filter looks at, in a person's words. */
export const filterName = (name: FilterName): string => names[name]();

/** A value of a filter as it is shown. */
export const filterValue = (text: string): string =>
  filteredValue(text) ??
  i18n.translate('ec2DeploymentHunt.filter.noValue', { defaultMessage: '(no value)' });
