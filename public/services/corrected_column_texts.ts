import { i18n } from '@kbn/i18n';
import type { CorrectedColumnId } from './corrected_columns';

const headings: Record<CorrectedColumnId, () => string> = {
  principal: () =>
    i18n.translate('ec2DeploymentHunt.corrected.principal', { defaultMessage: 'Principal' }),
  badges: () => i18n.translate('ec2DeploymentHunt.corrected.badges', { defaultMessage: 'Signs' }),
  asked_most: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedMost', { defaultMessage: 'Asked at most' }),
  asked_least: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedLeast', { defaultMessage: 'Asked at least' }),
  started: () =>
    i18n.translate('ec2DeploymentHunt.corrected.started', { defaultMessage: 'Started' }),
  over_threshold: () =>
    i18n.translate('ec2DeploymentHunt.corrected.overThreshold', {
      defaultMessage: 'Over threshold',
    }),
  attempts: () =>
    i18n.translate('ec2DeploymentHunt.corrected.attempts', { defaultMessage: 'Attempts' }),
  refused: () =>
    i18n.translate('ec2DeploymentHunt.corrected.refused', { defaultMessage: 'Refused' }),
  unreadable: () =>
    i18n.translate('ec2DeploymentHunt.corrected.unreadable', { defaultMessage: 'Unreadable' }),
  ambiguous: () =>
    i18n.translate('ec2DeploymentHunt.corrected.ambiguous', { defaultMessage: 'Ambiguous' }),
  account: () =>
    i18n.translate('ec2DeploymentHunt.corrected.account', { defaultMessage: 'Account' }),
  regions: () =>
    i18n.translate('ec2DeploymentHunt.corrected.regions', { defaultMessage: 'Regions' }),
  types: () =>
    i18n.translate('ec2DeploymentHunt.corrected.types', { defaultMessage: 'Instance types' }),
  subnets: () =>
    i18n.translate('ec2DeploymentHunt.corrected.subnets', { defaultMessage: 'Subnets' }),
  first_seen: () =>
    i18n.translate('ec2DeploymentHunt.corrected.firstSeen', { defaultMessage: 'First call' }),
  last_seen: () =>
    i18n.translate('ec2DeploymentHunt.corrected.lastSeen', { defaultMessage: 'Last call' }),
  asked_usd_per_hour: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedUsd', { defaultMessage: '$/hour asked' }),
  running_usd_per_hour: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningUsd', { defaultMessage: '$/hour started' }),
  asked_vcpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedVcpus', { defaultMessage: 'vCPU asked' }),
  running_vcpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningVcpus', { defaultMessage: 'vCPU started' }),
  asked_gpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedGpus', { defaultMessage: 'GPUs asked' }),
  running_gpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningGpus', { defaultMessage: 'GPUs started' }),
  days: () => i18n.translate('ec2DeploymentHunt.corrected.days', { defaultMessage: 'Days (UTC)' }),
};

const meanings: Record<CorrectedColumnId, () => string> = {
  principal: () =>
    i18n.translate('ec2DeploymentHunt.corrected.principalMeaning', {
      defaultMessage: 'Who called: the role behind a session, else the user. One row per account.',
    }),
  badges: () =>
    i18n.translate('ec2DeploymentHunt.corrected.badgesMeaning', {
      defaultMessage: 'What stands out about this row.',
    }),
  asked_most: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedMostMeaning', {
      defaultMessage: 'Sum of the maximum counts of all calls that could be read.',
    }),
  asked_least: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedLeastMeaning', {
      defaultMessage: 'Sum of the minimum counts of all calls that could be read.',
    }),
  started: () =>
    i18n.translate('ec2DeploymentHunt.corrected.startedMeaning', {
      defaultMessage:
        'Instances known to have been started. “Unknown” where the record of a successful call does not tell.',
    }),
  over_threshold: () =>
    i18n.translate('ec2DeploymentHunt.corrected.overThresholdMeaning', {
      defaultMessage:
        'Asked at most, as a multiple of the threshold. The bar’s scale is logarithmic.',
    }),
  attempts: () =>
    i18n.translate('ec2DeploymentHunt.corrected.attemptsMeaning', {
      defaultMessage: 'RunInstances calls, whether they succeeded or not.',
    }),
  refused: () =>
    i18n.translate('ec2DeploymentHunt.corrected.refusedMeaning', {
      defaultMessage: 'Calls that AWS refused, dry runs among them.',
    }),
  unreadable: () =>
    i18n.translate('ec2DeploymentHunt.corrected.unreadableMeaning', {
      defaultMessage: 'Calls whose counts could not be read; they are in no sum.',
    }),
  ambiguous: () =>
    i18n.translate('ec2DeploymentHunt.corrected.ambiguousMeaning', {
      defaultMessage: 'Calls whose text holds more than one maximum: someone may be hiding.',
    }),
  account: () =>
    i18n.translate('ec2DeploymentHunt.corrected.accountMeaning', {
      defaultMessage: 'AWS account in which the calls were made.',
    }),
  regions: () =>
    i18n.translate('ec2DeploymentHunt.corrected.regionsMeaning', {
      defaultMessage: 'Regions of the calls with their attempts, most asked for first.',
    }),
  types: () =>
    i18n.translate('ec2DeploymentHunt.corrected.typesMeaning', {
      defaultMessage:
        'Instance types that the requests named, with their attempts, most asked for first.',
    }),
  subnets: () =>
    i18n.translate('ec2DeploymentHunt.corrected.subnetsMeaning', {
      defaultMessage: 'Subnets that the requests named, with their attempts, most asked for first.',
    }),
  first_seen: () =>
    i18n.translate('ec2DeploymentHunt.corrected.firstSeenMeaning', {
      defaultMessage: 'First call in the window.',
    }),
  last_seen: () =>
    i18n.translate('ec2DeploymentHunt.corrected.lastSeenMeaning', {
      defaultMessage: 'Last call in the window.',
    }),
  asked_usd_per_hour: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedUsdMeaning', {
      defaultMessage:
        'Estimate: on-demand price in one reference Region of everything that was asked for at most.',
    }),
  running_usd_per_hour: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningUsdMeaning', {
      defaultMessage: 'Estimate: on-demand price in one reference Region of what was started.',
    }),
  asked_vcpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedVcpusMeaning', {
      defaultMessage: 'vCPU of everything that was asked for at most.',
    }),
  running_vcpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningVcpusMeaning', {
      defaultMessage: 'vCPU of what was started.',
    }),
  asked_gpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.askedGpusMeaning', {
      defaultMessage: 'GPUs of everything that was asked for at most.',
    }),
  running_gpus: () =>
    i18n.translate('ec2DeploymentHunt.corrected.runningGpusMeaning', {
      defaultMessage: 'GPUs of what was started.',
    }),
  days: () =>
    i18n.translate('ec2DeploymentHunt.corrected.daysMeaning', {
      defaultMessage: 'Days on which calls were made, in UTC.',
    }),
};

export const correctedHeading = (column: CorrectedColumnId): string => headings[column]();

/** What a column means, in one sentence. */
export const correctedMeaning = (column: CorrectedColumnId): string => meanings[column]();
