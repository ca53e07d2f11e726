import { i18n } from '@kbn/i18n';
import type { ContainmentCommand } from './containment_step';

const texts: Readonly<Record<ContainmentCommand['id'], () => string>> = {
  who_am_i: () =>
    i18n.translate('ec2DeploymentHunt.command.whoAmI', { defaultMessage: 'Print the account' }),
  find_groups: () =>
    i18n.translate('ec2DeploymentHunt.command.findGroups', {
      defaultMessage: 'Find Auto Scaling groups: name, wanted instances, made when',
    }),
  find_fleets: () =>
    i18n.translate('ec2DeploymentHunt.command.findFleets', {
      defaultMessage: 'Find fleets: id, state, made when',
    }),
  find_spot: () =>
    i18n.translate('ec2DeploymentHunt.command.findSpot', {
      defaultMessage: 'Find spot fleets and spot requests',
    }),
  stop_group: () =>
    i18n.translate('ec2DeploymentHunt.command.stopGroup', {
      defaultMessage: 'Stop a group from launching (set REGION and GROUP to what you found)',
    }),
  stop_fleet: () =>
    i18n.translate('ec2DeploymentHunt.command.stopFleet', {
      defaultMessage: 'End a fleet, keep its instances (set REGION and FLEET)',
    }),
  stop_spot_fleet: () =>
    i18n.translate('ec2DeploymentHunt.command.stopSpotFleet', {
      defaultMessage: 'End a spot fleet, keep its instances (set REGION and SPOT_FLEET)',
    }),
  stop_spot: () =>
    i18n.translate('ec2DeploymentHunt.command.stopSpot', {
      defaultMessage: 'Cancel a spot request (set REGION and SPOT_REQUEST)',
    }),
  find_instances: () =>
    i18n.translate('ec2DeploymentHunt.command.findInstances', {
      defaultMessage:
        'List everything launched since the first call: some records do not name their instances, and others’ instances are listed too',
    }),
  show_instances: () =>
    i18n.translate('ec2DeploymentHunt.command.showInstances', {
      defaultMessage: 'Look at the instances: id, state, type, public address',
    }),
  unprotect: () =>
    i18n.translate('ec2DeploymentHunt.command.unprotect', {
      defaultMessage: 'Switch off their protection against terminating and stopping',
    }),
  snapshot: () =>
    i18n.translate('ec2DeploymentHunt.command.snapshot', {
      defaultMessage: 'Keep their disks as evidence (for many alike, a few are enough)',
    }),
  stop_instances: () =>
    i18n.translate('ec2DeploymentHunt.command.stopInstances', {
      defaultMessage: 'Stop them: costs end, disks stay',
    }),
  terminate: () =>
    i18n.translate('ec2DeploymentHunt.command.terminate', {
      defaultMessage: 'Terminate them: this cannot be undone',
    }),
  disable_key: () =>
    i18n.translate('ec2DeploymentHunt.command.disableKey', {
      defaultMessage: 'Switch off the access keys that made these calls',
    }),
  list_keys: () =>
    i18n.translate('ec2DeploymentHunt.command.listKeys', {
      defaultMessage: 'List all access keys of the user, and switch off what should not be there',
    }),
  revoke_user: () =>
    i18n.translate('ec2DeploymentHunt.command.revokeUser', {
      defaultMessage: 'Deny everything to sessions that were issued before now',
    }),
  revoke_role: () =>
    i18n.translate('ec2DeploymentHunt.command.revokeRole', {
      defaultMessage: 'Deny everything to sessions that were issued before now',
    }),
  deny_user: () =>
    i18n.translate('ec2DeploymentHunt.command.denyUser', {
      defaultMessage: 'Deny the user everything, console and keys alike',
    }),
  deny_role: () =>
    i18n.translate('ec2DeploymentHunt.command.denyRole', {
      defaultMessage: 'Deny the role everything, new sessions too',
    }),
  show_user: () =>
    i18n.translate('ec2DeploymentHunt.command.showUser', {
      defaultMessage: 'Show the keys and policies of these users',
    }),
  show_role: () =>
    i18n.translate('ec2DeploymentHunt.command.showRole', {
      defaultMessage: 'Show these roles and who may assume them',
    }),
};

/** What a command is for. */
export const commandText = (id: ContainmentCommand['id']): string => texts[id]();
