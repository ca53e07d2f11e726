import { ownerOf } from '../../security/caller';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { queryAnswer } from '../query_answer';
import { queryRequest } from '../query_request';
import { runQuery } from '../run_query';

/** `POST /_query`: a client that goes away cancels its query. */
export const query = async (call: Call): Promise<Answer> => {
  const request = queryRequest(call);
  const stored = await runQuery(call, request, call.signal, ownerOf(call.caller));
  return queryAnswer(stored, request.shape);
};
