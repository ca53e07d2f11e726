import { i18n } from '@kbn/i18n';
import type { NoCondition } from '../../common/launch/cell_condition';
import { MOST_VALUES } from '../../common/result/filters';

/** Why a cell's value cannot be hunted for, in one sentence that says what to do instead. */
export const noConditionText = (reason: NoCondition | 'address'): string => {
  switch (reason) {
    case 'not plain':
      return i18n.translate('ec2DeploymentHunt.launch.notPlain', {
        defaultMessage: 'This cell holds an object, not a value: use one of its fields.',
      });
    case 'not text':
      return i18n.translate('ec2DeploymentHunt.launch.notText', {
        defaultMessage: 'This value holds half a character, which no address can carry.',
      });
    case 'empty':
      return i18n.translate('ec2DeploymentHunt.launch.empty', {
        defaultMessage: 'This cell holds an empty text, so there is nothing to hunt for.',
      });
    case 'too long':
    case 'address':
      return i18n.translate('ec2DeploymentHunt.launch.tooLong', {
        defaultMessage:
          'These values are too long for an address: open the hunt and add them as a filter there.',
      });
    case 'too many':
      return i18n.translate('ec2DeploymentHunt.launch.tooMany', {
        defaultMessage: 'This cell holds more than {most} values: use a cell with fewer.',
        values: { most: MOST_VALUES },
      });
    case 'principal id':
      return i18n.translate('ec2DeploymentHunt.launch.principalId', {
        defaultMessage:
          'This id of IAM names nobody the hunt can ask for: use the user name or the ARN of the event.',
      });
    case 'federated':
      return i18n.translate('ec2DeploymentHunt.launch.federated', {
        defaultMessage:
          'The ARN of a federated session does not say who issued it: use the user name or the ARN of the session issuer.',
      });
    case 'mixed':
      return i18n.translate('ec2DeploymentHunt.launch.mixed', {
        defaultMessage:
          'These values cannot be hunted for together: use a cell that holds one of them.',
      });
    case 'field':
      return i18n.translate('ec2DeploymentHunt.launch.field', {
        defaultMessage: 'The hunt has no condition for this field.',
      });
  }
};
