import type { HttpStart } from '@kbn/core/public';
import * as z from 'zod/mini';
import type { RuleDraft } from '../../common/launch/rule_draft';
import { decodeAnswer } from './handover_answer';

/** Public API of the detection engine, 8.19 to 9.6. */
const RULES_PATH = '/api/detection_engine/rules';
const PUBLIC_VERSION = '2023-10-31';

const createdSchema = z.object({ id: z.string() });

/** Makes the rule as the signed-in person and gives its id. Throws what `core.http` throws, or an AnswerNotUnderstood. */
export const createRule = async (http: HttpStart, draft: RuleDraft): Promise<string> => {
  const answer = await http.post<unknown>(RULES_PATH, {
    version: PUBLIC_VERSION,
    body: JSON.stringify(draft),
  });
  return decodeAnswer(createdSchema, answer).id;
};
