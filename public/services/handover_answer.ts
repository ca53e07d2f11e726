import { i18n } from '@kbn/i18n';
import * as z from 'zod/mini';

/** Another app answered with success, in a form that this version does not know. */
export class AnswerNotUnderstood extends Error {
  override readonly name = 'AnswerNotUnderstood';
}

/** Decodes another app's answer. Throws an AnswerNotUnderstood that says what to do. */
export const decodeAnswer = <T>(schema: z.ZodMiniType<T>, answer: unknown): T => {
  const decoded = z.safeParse(schema, answer);
  if (decoded.success) return decoded.data;
  throw new AnswerNotUnderstood(
    i18n.translate('ec2DeploymentHunt.handover.notUnderstood', {
      defaultMessage:
        'Kibana answered in a form that this version of the hunt does not know. It may have been done: look in the other app before trying again.',
    })
  );
};
