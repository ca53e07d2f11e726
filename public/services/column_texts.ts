import { i18n } from '@kbn/i18n';
import type { ColumnId } from './published_columns';

/** What a column means, in one sentence. Its heading is its name in ES|QL. */
const explain: Record<ColumnId, () => string> = {
  target_instance_count: () =>
    i18n.translate('ec2DeploymentHunt.column.targetInstanceCount', {
      defaultMessage:
        'Instances asked for, as the library counts them: maximum minus minimum plus one, summed over the calls.',
    }),
  user_attempts: () =>
    i18n.translate('ec2DeploymentHunt.column.userAttempts', {
      defaultMessage: 'RunInstances calls in this row, whether they succeeded or not.',
    }),
  'user.name': () =>
    i18n.translate('ec2DeploymentHunt.column.userName', {
      defaultMessage: 'User or role that called, without its account.',
    }),
  date: () =>
    i18n.translate('ec2DeploymentHunt.column.date', {
      defaultMessage:
        'Not a date: week-year, MINUTE of the hour and day of the month, in UTC, as the library’s pattern YYYY-mm-dd reads.',
    }),
  subnet_id: () =>
    i18n.translate('ec2DeploymentHunt.column.subnetId', {
      defaultMessage: 'Subnet that the request named, cut from its text.',
    }),
  instance_type: () =>
    i18n.translate('ec2DeploymentHunt.column.instanceType', {
      defaultMessage: 'Instance type that the request named, cut from its text.',
    }),
  'event.outcome': () =>
    i18n.translate('ec2DeploymentHunt.column.outcome', {
      defaultMessage: 'Whether AWS accepted the calls of this row.',
    }),
  principal_arns: () =>
    i18n.translate('ec2DeploymentHunt.column.principalArns', {
      defaultMessage: 'ARNs that made the calls of this row. Added to the library’s query.',
    }),
  regions: () =>
    i18n.translate('ec2DeploymentHunt.column.regions', {
      defaultMessage: 'Regions where the calls were made. Added to the library’s query.',
    }),
  accounts: () =>
    i18n.translate('ec2DeploymentHunt.column.accounts', {
      defaultMessage: 'AWS accounts in which the calls were made. Added to the library’s query.',
    }),
};

export const columnText = (column: ColumnId): string => explain[column]();
