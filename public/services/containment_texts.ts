import { i18n } from '@kbn/i18n';
import type { ContainmentStep, ContainmentStepId, CredentialsWay } from './containment_step';

export interface StepText {
  title: string;
  /** What the step does. */
  does: string;
  /** When not to do it; null when it does no harm. */
  notWhen: string | null;
}

const steps: Readonly<Record<Exclude<ContainmentStepId, 'credentials'>, () => StepText>> = {
  account: () => ({
    title: i18n.translate('ec2DeploymentHunt.containment.account.title', {
      defaultMessage: 'Be in the right account',
    }),
    does: i18n.translate('ec2DeploymentHunt.containment.account.does', {
      defaultMessage:
        'Prints the account that your command line is signed in to. Go on only when it is the account of this row.',
    }),
    notWhen: null,
  }),
  relaunch: () => ({
    title: i18n.translate('ec2DeploymentHunt.containment.relaunch.title', {
      defaultMessage: 'Stop what launches again',
    }),
    does: i18n.translate('ec2DeploymentHunt.containment.relaunch.does', {
      defaultMessage:
        'Finds Auto Scaling groups, fleets and spot requests, which start new instances as soon as you end the old ones, and stops those that you name. Running instances stay.',
    }),
    notWhen: i18n.translate('ec2DeploymentHunt.containment.relaunch.notWhen', {
      defaultMessage:
        'Do not stop a group or fleet that your own services run on. Look at when it was made and by whom first. If calls still come in, take the credentials away first.',
    }),
  }),
  instances: () => ({
    title: i18n.translate('ec2DeploymentHunt.containment.instances.title', {
      defaultMessage: 'End the instances',
    }),
    does: i18n.translate('ec2DeploymentHunt.containment.instances.does', {
      defaultMessage:
        'Looks at the instances, switches their protection off, keeps their disks as evidence, and stops or terminates them.',
    }),
    notWhen: i18n.translate('ec2DeploymentHunt.containment.instances.notWhen', {
      defaultMessage:
        'Do not stop before memory was taken, if you need it: memory and instance store are lost. Do not terminate before the snapshots are complete. Leave alone what the owner of the account knows.',
    }),
  }),
  made: () => ({
    title: i18n.translate('ec2DeploymentHunt.containment.made.title', {
      defaultMessage: 'Look at what was made in the meantime',
    }),
    does: i18n.translate('ec2DeploymentHunt.containment.made.does', {
      defaultMessage:
        'Shows the keys and rights of users and roles that this principal made or changed: ways back in. Take them away as in the step before.',
    }),
    notWhen: null,
  }),
};

const credentialsTitle = (): string =>
  i18n.translate('ec2DeploymentHunt.containment.credentials.title', {
    defaultMessage: 'Take the credentials away',
  });

const credentials: Readonly<Record<CredentialsWay, () => Omit<StepText, 'title'>>> = {
  user: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.user.does', {
      defaultMessage:
        'Switches off the access keys that made these calls, ends the sessions that the user has, and denies the user everything.',
    }),
    notWhen: i18n.translate('ec2DeploymentHunt.containment.user.notWhen', {
      defaultMessage:
        'Do not do it unprepared to a user that a service works with: the service stops. Do not delete keys: switched off they can still be looked into.',
    }),
  }),
  role: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.role.does', {
      defaultMessage:
        'Ends the sessions of the role that were issued before now, and, as a second choice, denies the role everything.',
    }),
    notWhen: i18n.translate('ec2DeploymentHunt.containment.role.notWhen', {
      defaultMessage:
        'Both hit everyone behind the role, its own services among them. Whoever may assume the role gets a new session: find and stop the caller of AssumeRole too.',
    }),
  }),
  identity_center: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.identityCenter.does', {
      defaultMessage:
        'This role belongs to IAM Identity Center and cannot be changed in IAM. Disable the person’s access and end the sessions there; the session name says who it was.',
    }),
    notWhen: null,
  }),
  service: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.service.does', {
      defaultMessage:
        'An AWS service made these calls: it has no credentials to take away. Stop the group, fleet or request that told it to, and find who made or changed that.',
    }),
    notWhen: null,
  }),
  root: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.root.does', {
      defaultMessage:
        'No policy in the account holds the root user back. Sign in as root: change the password, delete access keys, check MFA and contact details. In an organization, a service control policy denies root meanwhile.',
    }),
    notWhen: null,
  }),
  federated: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.federated.does', {
      defaultMessage:
        'A federated session has the rights of the user that asked for it: find that user’s GetFederationToken or the identity provider, and take the credentials away there.',
    }),
    notWhen: null,
  }),
  unknown: () => ({
    does: i18n.translate('ec2DeploymentHunt.containment.unknown.does', {
      defaultMessage:
        'The record does not say well enough who called, so there is no command to offer. Look at the events behind the row for the access key and the caller.',
    }),
    notWhen: null,
  }),
};

/** What a step does, and when not to do it. */
export const stepText = ({ id, way }: Pick<ContainmentStep, 'id' | 'way'>): StepText =>
  id === 'credentials'
    ? { title: credentialsTitle(), ...credentials[way ?? 'unknown']() }
    : steps[id]();
