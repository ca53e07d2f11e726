import type { Answer } from '../answer';
import type { Call } from '../call';
import { queryAnswer } from '../query_answer';
import { queryRequest } from '../query_request';
import { runQuery } from '../run_query';

/** `POST /_query`: a client that goes away cancels its query. */
export const query = async (call: Call): Promise<Answer> => {
  const { server, user, opaqueId, signal, fault } = call;
  const request = queryRequest(call.body, call.search);
  const finished = await runQuery({
    engine: server.engine,
    running: server.running,
    request,
    user,
    opaqueId,
    signal,
    fault,
  });
  return queryAnswer(finished, request, fault?.kind === 'partial');
};
