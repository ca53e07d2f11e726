import type { CoreStart } from '@kbn/core/public';
import { esqlAnswerSchema, ESQL_PATH } from './esql_call';
import { failureText } from './failure_text';
import type { CallEsql } from './run_search';

/** Runs ES|QL as the signed-in person. Rejects with an Error in the cluster's words. */
export const esqlCaller =
  (http: CoreStart['http'], signal: AbortSignal): CallEsql =>
  async (call) => {
    let answer: unknown;
    try {
      answer = await http.post(ESQL_PATH, { version: '1', body: JSON.stringify(call), signal });
    } catch (error) {
      throw new Error(failureText(error));
    }
    const read = esqlAnswerSchema.safeParse(answer);
    if (!read.success) throw new Error('The answer of the server could not be understood.');
    return read.data;
  };
