import type { Engine, EsqlAnswer } from '../engine';
import { ElasticsearchError } from '../esql/errors';
import { readParameters } from '../esql/parser/parameters';
import type { RunningQueries } from '../async_queries/running_queries';
import type { Fault } from '../faults/fault_switch';
import { mayReadIndex } from '../security/has_privileges';
import type { User } from '../security/users';
import type { QueryRequest } from './query_request';

/** A finished query: its answer, and how long it took in milliseconds. */
export interface FinishedQuery {
  answer: EsqlAnswer;
  took: number;
}

export interface QueryToRun {
  engine: Engine;
  running: RunningQueries;
  request: QueryRequest;
  user: User;
  opaqueId: string | null;
  signal: AbortSignal;
  fault: Fault | undefined;
}

const cancelled = (): ElasticsearchError =>
  new ElasticsearchError(400, 'task_cancelled_exception', 'task cancelled [by user request]');

/** Waits like a query that has much to read: it ends at once when it is cancelled. */
const hold = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(cancelled());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** Runs a query as a user. It stands in the list of running ones until it has ended. */
export const runQuery = ({
  engine,
  running,
  request,
  user,
  opaqueId,
  signal,
  fault,
}: QueryToRun): Promise<FinishedQuery> =>
  running.during({ text: request.query, username: user.username, opaqueId }, async () => {
    const startedAt = performance.now();
    if (fault?.kind === 'slow') await hold(fault.milliseconds, signal);
    const answer = await engine.esql({
      text: request.query,
      parameters: readParameters(request.params),
      filter: request.filter,
      locale: request.locale ?? 'en-US',
      mayRead: (index) => mayReadIndex(user, index),
      signal,
    });
    return { answer, took: Math.round(performance.now() - startedAt) };
  });
