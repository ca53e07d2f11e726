import { i18n } from '@kbn/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The length of an interval in words; milliseconds. */
export const intervalText = (length: number): string => {
  if (length >= DAY && length % DAY === 0) {
    return i18n.translate('ec2DeploymentHunt.bursts.days', {
      defaultMessage: '{count, plural, one {day} other {# days}}',
      values: { count: length / DAY },
    });
  }
  if (length >= HOUR && length % HOUR === 0) {
    return i18n.translate('ec2DeploymentHunt.bursts.hours', {
      defaultMessage: '{count, plural, one {hour} other {# hours}}',
      values: { count: length / HOUR },
    });
  }
  if (length >= MINUTE && length % MINUTE === 0) {
    return i18n.translate('ec2DeploymentHunt.bursts.minutes', {
      defaultMessage: '{count, plural, one {minute} other {# minutes}}',
      values: { count: length / MINUTE },
    });
  }
  return i18n.translate('ec2DeploymentHunt.bursts.seconds', {
    defaultMessage: '{count, plural, one {second} other {# seconds}}',
    values: { count: length / 1_000 },
  });
};
