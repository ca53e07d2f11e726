import { i18n } from '@kbn/i18n';
import type { Badge } from '../../common/result/why';

export interface BadgeText {
  label: string;
  meaning: string;
}

const texts: Record<Badge, () => BadgeText> = {
  all_or_nothing: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.allOrNothing', {
      defaultMessage: 'all or nothing',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.allOrNothingMeaning', {
      defaultMessage: 'A call asked for exactly so many: all of them or none.',
    }),
  }),
  quota_refused: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.quotaRefused', {
      defaultMessage: 'quota refused',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.quotaRefusedMeaning', {
      defaultMessage: 'The account’s quota stopped calls.',
    }),
  }),
  rehearsed: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.rehearsed', { defaultMessage: 'rehearsed' }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.rehearsedMeaning', {
      defaultMessage: 'Dry runs: calls that try whether they would succeed.',
    }),
  }),
  success_after_refusals: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.successAfterRefusals', {
      defaultMessage: 'success after refusals',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.successAfterRefusalsMeaning', {
      defaultMessage: 'The first call that succeeded came after refused ones.',
    }),
  }),
  gpu_types: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.gpuTypes', {
      defaultMessage: 'GPU or accelerator types',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.gpuTypesMeaning', {
      defaultMessage: 'Instance types with GPUs or other accelerators were asked for.',
    }),
  }),
  many_regions: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.manyRegions', {
      defaultMessage: 'many Regions',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.manyRegionsMeaning', {
      defaultMessage: 'Calls were made in many Regions.',
    }),
  }),
  unusual_hour: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.unusualHour', {
      defaultMessage: 'unusual hour',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.unusualHourMeaning', {
      defaultMessage: 'Calls were made at an hour at which few others are.',
    }),
  }),
  unreadable: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.unreadable', { defaultMessage: 'unreadable' }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.unreadableMeaning', {
      defaultMessage: 'Calls whose counts could not be read: look at their events.',
    }),
  }),
  ambiguous: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.ambiguous', { defaultMessage: 'ambiguous' }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.ambiguousMeaning', {
      defaultMessage: 'The text of a call holds more than one maximum: someone may be hiding.',
    }),
  }),
  text_and_record_disagree: () => ({
    label: i18n.translate('ec2DeploymentHunt.badge.disagree', {
      defaultMessage: 'text and record disagree',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.badge.disagreeMeaning', {
      defaultMessage: 'The text of a call says otherwise than its record.',
    }),
  }),
};

export const badgeText = (badge: Badge): BadgeText => texts[badge]();
