import { i18n } from '@kbn/i18n';
import { cutText } from '../../common/result/cut_text';
import { AnswerNotUnderstood } from './handover_answer';

const LONGEST_REASON = 500;

const member = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** One sentence about a call to another app that failed, from whatever it threw. */
export const handoverFailure = (thrown: unknown): string => {
  if (thrown instanceof AnswerNotUnderstood) return thrown.message;
  const status = member(member(thrown, 'response'), 'status');
  if (status === 403) {
    return i18n.translate('ec2DeploymentHunt.handover.forbidden', {
      defaultMessage: 'Kibana refused it: you may not do this. Ask an administrator for the right.',
    });
  }
  const told = member(member(thrown, 'body'), 'message') ?? member(thrown, 'message');
  const reason = typeof told === 'string' && told !== '' ? told : null;
  return reason === null
    ? i18n.translate('ec2DeploymentHunt.handover.failed', {
        defaultMessage: 'Kibana gave no answer that can be read. Try again.',
      })
    : i18n.translate('ec2DeploymentHunt.handover.failedWith', {
        defaultMessage: 'Kibana refused it: {reason}',
        values: { reason: cutText(reason, LONGEST_REASON) },
      });
};
