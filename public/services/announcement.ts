import { i18n } from '@kbn/i18n';
import type { HuntRunState } from '../hooks/hunt_run_state';
import type { ErrorText } from './error_texts';

const doneText = (finished: HuntRunState<unknown>['finished']): string => {
  if (finished === null) return '';
  const { rows, is_partial: isPartial } = finished.answer;
  const count = rows.length;
  return isPartial
    ? i18n.translate('ec2DeploymentHunt.announce.partial', {
        defaultMessage:
          'Done in part: {count, plural, =0 {no row} one {# row} other {# rows}}. Not everything answered.',
        values: { count },
      })
    : i18n.translate('ec2DeploymentHunt.announce.done', {
        defaultMessage: 'Done: {count, plural, =0 {no row} one {# row} other {# rows}}.',
        values: { count },
      });
};

/** What a screen reader says of a run when its state changes. */
export const announcement = (
  { status, finished }: HuntRunState<unknown>,
  error: ErrorText | null
): string => {
  switch (status) {
    case 'idle':
      return '';
    case 'running':
      return i18n.translate('ec2DeploymentHunt.announce.running', {
        defaultMessage: 'The hunt is running.',
      });
    case 'cancelled':
      return i18n.translate('ec2DeploymentHunt.announce.cancelled', {
        defaultMessage: 'Cancelled.',
      });
    case 'failed':
      return i18n.translate('ec2DeploymentHunt.announce.failed', {
        defaultMessage: 'Failed: {title}.',
        values: { title: error?.title ?? '' },
      });
    case 'done':
      return doneText(finished);
  }
};
