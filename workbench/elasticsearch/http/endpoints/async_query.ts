import type { AsyncQuery } from '../../async_queries/async_queries';
import { ownerOf } from '../../security/caller';
import { hasClusterPrivilege } from '../../security/privileges';
import type { Answer } from '../answer';
import { answerShape, SHAPE_PARAMETERS, type AnswerShape } from '../answer_shape';
import type { Call } from '../call';
import { queryAnswer } from '../query_answer';
import { asyncQueryRequest } from '../query_request';
import { failingIndex, runQuery, STOPPED, type StoredQuery } from '../run_query';
import { textAnswer } from '../text_formats';
import { timeValue } from '../time_value';
import { allowParameters } from '../url_parameters';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const answerOf = (
  query: AsyncQuery<StoredQuery>,
  shape: AnswerShape,
  isStored: boolean
): Answer => {
  const isRunning = query.settled === null;
  const headers: Record<string, string> = isStored
    ? {
        'x-elasticsearch-async-id': query.id,
        'x-elasticsearch-async-is-running': isRunning ? '?1' : '?0',
      }
    : {};
  const body = { ...(isStored ? { id: query.id } : {}), is_running: isRunning };
  if (query.settled === null) {
    const nothing = { columns: [], values: [] };
    const text = textAnswer(nothing, shape);
    return {
      status: 200,
      ...(text === null ? {} : { text }),
      body: { ...body, is_partial: true, ...nothing },
      headers,
    };
  }
  if ('error' in query.settled) throw query.settled.error;
  return queryAnswer(query.settled.result, shape, { body, headers });
};

/** `POST /_query/async`: waits a while, then hands out an id under which the query goes on. */
export const startAsyncQuery = async (call: Call): Promise<Answer> => {
  const request = asyncQueryRequest(call);
  const { asyncQueries } = call.server;
  const owner = ownerOf(call.caller);
  const started = asyncQueries.start(owner, request.keepAlive, (signal) =>
    // Apart from what the same person asks for and waits for: of these there may be thousands.
    runQuery(call, request, signal, `async ${owner}`)
  );
  await Promise.race([started.finished, pause(request.wait)]);
  const isStored = started.settled === null || request.keepOnCompletion;
  if (!isStored || (started.settled !== null && 'error' in started.settled)) {
    asyncQueries.delete(started.id, owner);
  }
  return answerOf(started, request.shape, isStored);
};

/** A stored answer of which the fault switch makes a shard fail after all. */
const spoiled = (query: AsyncQuery<StoredQuery>): AsyncQuery<StoredQuery> => {
  if (query.settled === null || 'error' in query.settled) return query;
  const { finished, request } = query.settled.result;
  const failedIndex = failingIndex(finished.sources());
  return { ...query, settled: { result: { request, finished: { ...finished, failedIndex } } } };
};

/** `GET /_query/async/{id}`: waits as long as it is asked to; `keep_alive` renews the lease. */
export const getAsyncQuery = async (call: Call): Promise<Answer> => {
  allowParameters(call, ...SHAPE_PARAMETERS, 'wait_for_completion_timeout', 'keep_alive');
  const shape = answerShape(call);
  const keepAlive = call.search.get('keep_alive');
  const query = call.server.asyncQueries.get(
    call.parts.id ?? '',
    ownerOf(call.caller),
    keepAlive === null ? undefined : timeValue(keepAlive, 'keep_alive')
  );
  const wait = call.search.get('wait_for_completion_timeout');
  if (wait !== null && query.settled === null) {
    await Promise.race([query.finished, pause(timeValue(wait, 'wait_for_completion_timeout'))]);
  }
  return answerOf(call.fault?.kind === 'partial' ? spoiled(query) : query, shape, true);
};

/** `POST /_query/async/{id}/stop`: ends a query at work and answers with what there is of it. */
export const stopAsyncQuery = async (call: Call): Promise<Answer> => {
  allowParameters(call, ...SHAPE_PARAMETERS);
  const shape = answerShape(call);
  const { id = '' } = call.parts;
  const query = call.server.asyncQueries.stop(id, ownerOf(call.caller), STOPPED);
  await query.finished;
  return answerOf(query, shape, true);
};

/**
 * `DELETE /_query/async/{id}`: stops the query when it is at work, and forgets it. Who may cancel
 * tasks of the cluster may delete those of others too.
 */
export const deleteAsyncQuery = (call: Call): Answer => {
  allowParameters(call);
  const owner = hasClusterPrivilege(call.caller, 'cancel_task') ? null : ownerOf(call.caller);
  call.server.asyncQueries.delete(call.parts.id ?? '', owner);
  return { status: 200, body: { acknowledged: true } };
};
