import type { EsqlAnswer, EsqlSources } from '../engine';
import { ElasticsearchError } from '../esql/errors';
import { readParameters } from '../esql/parser/parameters';
import { ESQL, mayActOn, requireActionSomewhere } from '../security/actions';
import { FAILED_SHARD } from './cluster_details';
import type { Call } from './call';
import { hold } from './hold';
import type { QueryRequest } from './query_request';

/** A finished query. `took` is in milliseconds. */
export interface FinishedQuery {
  readonly answer: EsqlAnswer;
  readonly took: number;
  /** What it reads, in patterns and in indices. */
  sources(): EsqlSources;
  /** The index that the fault switch made fail; its rows are missing. */
  readonly failedIndex: string | null;
  /** Stopped before it was finished: nothing of it had been read. */
  readonly isStopped: boolean;
}

/** A finished query remembers how it was asked. */
export interface StoredQuery {
  readonly finished: FinishedQuery;
  readonly request: QueryRequest;
}

/** The reason of an aborted signal when the query is to answer with what there is. */
export const STOPPED = Symbol('stopped');

/** The index of several that a fault of kind `partial` takes away: the last. */
export const failingIndex = ({ indices }: EsqlSources): string | null => indices.at(-1) ?? null;

const run = async (
  { server, caller, fault }: Call,
  request: QueryRequest,
  signal: AbortSignal,
  asker: string,
  isStopped: boolean
): Promise<FinishedQuery> => {
  const startedAt = performance.now();
  if (fault?.kind === 'slow' && !isStopped) await hold(fault.milliseconds, signal);
  const parameters = readParameters(request.params);
  const mayRead = (index: string): boolean => mayActOn(caller, ESQL, index);
  const sources = (): EsqlSources =>
    server.engine.sources({ text: request.text, parameters, mayRead });
  const failedIndex = fault?.kind === 'partial' ? failingIndex(sources()) : null;
  if (failedIndex !== null && !request.allowPartialResults) {
    throw new ElasticsearchError(500, FAILED_SHARD.type, FAILED_SHARD.reason);
  }
  const isOnly = failedIndex !== null && sources().indices.length === 1;
  const isMissing = (index: string): boolean => index === failedIndex && !isOnly;
  const answer = await server.engine.esql({
    text: request.text,
    parameters,
    // The columns of the only index are known all the same.
    filter: isStopped || isOnly ? { match_none: {} } : request.filter,
    locale: request.locale,
    mayRead: (index) => mayRead(index) && !isMissing(index),
    signal,
    asker,
  });
  const took = Math.round(performance.now() - startedAt);
  return { answer, took, sources, failedIndex, isStopped };
};

/**
 * Runs a query for its caller. It stands in the list of running ones until it has ended. Where many
 * wait, askers take turns.
 */
export const runQuery = async (
  call: Call,
  request: QueryRequest,
  signal: AbortSignal,
  asker: string
): Promise<StoredQuery> => {
  requireActionSomewhere(call.caller, ESQL);
  const { text } = request;
  const { username } = call.caller;
  const listed = { text, username, opaqueId: call.opaqueId };
  return call.server.running.during(listed, async () => {
    try {
      return { request, finished: await run(call, request, signal, asker, false) };
    } catch (thrown) {
      if (signal.reason !== STOPPED) throw thrown;
      // What there is of a query that was stopped: its columns, over no document.
      const unstopped = new AbortController().signal;
      return { request, finished: await run(call, request, unstopped, asker, true) };
    }
  });
};
