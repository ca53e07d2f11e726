import { i18n } from '@kbn/i18n';
import type { FilterName } from '../../../common/result/filters';
import type { Door, Handover } from '../../services/handover';
import type { Finding, HandoverRow } from './handover_row';

/** One way on by a link. */
export interface LinkDoor {
  id: string;
  icon: string;
  name: string;
  door: Door;
}

const timelineName = (leftOut: readonly FilterName[]): string =>
  leftOut.length === 0
    ? i18n.translate('ec2DeploymentHunt.handover.timeline', {
        defaultMessage: 'Open its calls in Timeline',
      })
    : i18n.translate('ec2DeploymentHunt.handover.timelineMore', {
        defaultMessage: 'Open in Timeline, without the filter on {filters}',
        values: { filters: leftOut.join(', ') },
      });

/**
 * The ways on by a link, in the order of an investigation. `user.name` holds a role's name where the
 * caller was a role, so that its page is of a role or of a user.
 */
export const rowDoors = (
  handover: Handover,
  { row, window, filters }: Pick<Finding, 'window' | 'filters'> & { row: HandoverRow }
): LinkDoor[] => {
  const timeline = handover.timeline(row, filters, window);
  const [userName] = row.user_names;
  const noUser: Door = {
    kind: 'none',
    reason: i18n.translate('ec2DeploymentHunt.handover.noUser', {
      defaultMessage: 'The records of this row name no user and no role.',
    }),
  };
  return [
    {
      id: 'timeline',
      icon: 'timeline',
      name: timelineName(timeline.leftOut),
      door: timeline.door,
    },
    {
      id: 'alerts',
      icon: 'bell',
      name: i18n.translate('ec2DeploymentHunt.handover.alerts', {
        defaultMessage: 'Alerts of this principal',
      }),
      door: handover.alerts(row.actor, window),
    },
    {
      id: 'userPage',
      icon: 'user',
      name: i18n.translate('ec2DeploymentHunt.handover.userPage', {
        defaultMessage: 'Page of the role or user',
      }),
      door: userName === undefined ? noUser : handover.userPage(userName, window),
    },
    {
      id: 'userFlyout',
      icon: 'expand',
      name: i18n.translate('ec2DeploymentHunt.handover.userFlyout', {
        defaultMessage: 'Risk and details of the role or user',
      }),
      door: userName === undefined ? noUser : handover.userFlyout(userName),
    },
  ];
};
