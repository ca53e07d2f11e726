import { i18n } from '@kbn/i18n';

/** A span of milliseconds as seconds, or as minutes and what seconds remain from one minute on. */
export const formatDuration = (milliseconds: number): string => {
  if (milliseconds < 59_950) {
    const digits = milliseconds < 9_950 ? 2 : 1;
    return i18n.translate('ec2DeploymentHunt.duration.seconds', {
      defaultMessage: '{seconds} s',
      values: { seconds: (milliseconds / 1_000).toFixed(digits) },
    });
  }
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds % 60 === 0) {
    return i18n.translate('ec2DeploymentHunt.duration.wholeMinutes', {
      defaultMessage: '{minutes} min',
      values: { minutes: String(seconds / 60) },
    });
  }
  return i18n.translate('ec2DeploymentHunt.duration.minutes', {
    defaultMessage: '{minutes} min {seconds} s',
    values: { minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60) },
  });
};
