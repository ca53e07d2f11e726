import { i18n } from '@kbn/i18n';
import type { DifferenceReason } from '../../common/result/compare_readings';

/** Why only one of the two readings has a row, in one sentence. */
export const differenceText = (
  reason: DifferenceReason,
  only: 'published' | 'corrected'
): string => {
  switch (reason) {
    case 'minimum_equals_maximum':
      return i18n.translate('ec2DeploymentHunt.difference.minimumEqualsMaximum', {
        defaultMessage:
          'As published counts maximum less minimum plus one: a call that asks for exactly 50 counts as one instance there.',
      });
    case 'cut_by_the_minute':
      return only === 'corrected'
        ? i18n.translate('ec2DeploymentHunt.difference.cutByTheMinute', {
            defaultMessage:
              'As published groups by the minute of the hour, which cuts this launch into pieces below 10.',
          })
        : i18n.translate('ec2DeploymentHunt.difference.joinedByTheMinute', {
            defaultMessage:
              'As published groups by the minute of the hour, which adds up calls of different hours.',
          });
    case 'merged_over_accounts':
      return i18n.translate('ec2DeploymentHunt.difference.mergedOverAccounts', {
        defaultMessage:
          'As published groups by user name alone, which adds up principals of the same name in different accounts.',
      });
    case 'split_over_subnets':
      return i18n.translate('ec2DeploymentHunt.difference.splitOverSubnets', {
        defaultMessage:
          'As published groups by subnet, type and outcome, which splits this launch into pieces below 10.',
      });
    case 'unreadable_request':
      return i18n.translate('ec2DeploymentHunt.difference.unreadableRequest', {
        defaultMessage:
          'A request could not be read, or reads in two ways. As published leaves such calls out without saying so.',
      });
    case 'not_whole':
      return only === 'corrected'
        ? i18n.translate('ec2DeploymentHunt.difference.publishedNotWhole', {
            defaultMessage: 'As published did not return all of its rows: this may be one of them.',
          })
        : i18n.translate('ec2DeploymentHunt.difference.correctedNotWhole', {
            defaultMessage: 'Corrected did not return all of its rows: this may be one of them.',
          });
    case 'outside_window':
      return only === 'published'
        ? i18n.translate('ec2DeploymentHunt.difference.outsideWindow', {
            defaultMessage:
              'As published always looks at the last seven days; these calls lie outside the window that you chose.',
          })
        : i18n.translate('ec2DeploymentHunt.difference.outsideSevenDays', {
            defaultMessage:
              'As published always looks at the last seven days; these calls lie outside them.',
          });
    case 'below_threshold':
      return only === 'published'
        ? i18n.translate('ec2DeploymentHunt.difference.belowThreshold', {
            defaultMessage: 'As published keeps its ten; your threshold is higher.',
          })
        : i18n.translate('ec2DeploymentHunt.difference.belowTen', {
            defaultMessage: 'As published keeps its ten; your threshold is lower.',
          });
    case 'other':
      return i18n.translate('ec2DeploymentHunt.difference.other', {
        defaultMessage:
          'None of the known differences explains it. Look at the filters, then at the events.',
      });
  }
};
