import type { AsyncQuery } from '../../async_queries/async_queries';
import type { Answer } from '../answer';
import type { Call, StoredQuery } from '../call';
import { queryAnswer } from '../query_answer';
import { queryRequest } from '../query_request';
import { runQuery } from '../run_query';
import { timeValue } from '../time_value';

const DEFAULT_WAIT = '1s';
const DEFAULT_KEEP_ALIVE = '5d';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const answerOf = (
  query: AsyncQuery<StoredQuery>,
  { isStored, isPartial }: { isStored: boolean; isPartial: boolean }
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
    return { status: 200, body: { ...body, is_partial: true, columns: [], values: [] }, headers };
  }
  if ('error' in query.settled) throw query.settled.error;
  const { finished, request } = query.settled.result;
  return queryAnswer(finished, request, isPartial, { body, headers });
};

/** `POST /_query/async`: waits a while, then hands out an id under which the query goes on. */
export const startAsyncQuery = async (call: Call): Promise<Answer> => {
  const { server, user, opaqueId, fault } = call;
  const request = queryRequest(call.body, call.search);
  const wait = timeValue(
    request.wait_for_completion_timeout ?? DEFAULT_WAIT,
    'wait_for_completion_timeout'
  );
  const keepAlive = timeValue(request.keep_alive ?? DEFAULT_KEEP_ALIVE, 'keep_alive');
  const started = server.asyncQueries.start(user.username, keepAlive, async (signal) => ({
    request,
    finished: await runQuery({
      engine: server.engine,
      running: server.running,
      request,
      user,
      opaqueId,
      signal,
      fault,
    }),
  }));
  await Promise.race([started.finished, pause(wait)]);
  const isStored = started.settled === null || request.keep_on_completion === true;
  if (!isStored || (started.settled !== null && 'error' in started.settled)) {
    server.asyncQueries.delete(started.id, user.username);
  }
  return answerOf(started, { isStored, isPartial: fault?.kind === 'partial' });
};

/** `GET /_query/async/{id}`: renews the lease when `keep_alive` is given. */
export const getAsyncQuery = async (call: Call, id: string): Promise<Answer> => {
  const { server, user, search, fault } = call;
  const keepAlive = search.get('keep_alive');
  const query = server.asyncQueries.get(
    id,
    user.username,
    keepAlive === null ? undefined : timeValue(keepAlive, 'keep_alive')
  );
  const wait = timeValue(
    search.get('wait_for_completion_timeout') ?? DEFAULT_WAIT,
    'wait_for_completion_timeout'
  );
  await Promise.race([query.finished, pause(wait)]);
  return answerOf(query, { isStored: true, isPartial: fault?.kind === 'partial' });
};

/** `DELETE /_query/async/{id}`: stops the query when it is at work, and forgets it. */
export const deleteAsyncQuery = (call: Call, id: string): Answer => {
  call.server.asyncQueries.delete(id, call.user.username);
  return { status: 200, body: { acknowledged: true } };
};
