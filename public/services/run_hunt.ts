import type { Run } from '../../common/api/v1/answer';
import type { Query } from '../../common/queries/query';
import type { HuntClient, RowsAnswer, RowsProgress } from './hunt_client';
import { HuntError, type HuntErrorCode } from './hunt_error';

/**
 * Milliseconds from one question to the next, at least. The server waits for the rows before it says
 * that there are none yet, so that mostly the next question follows at once and the rows come when
 * they are there.
 */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 2_000;
const WAIT_AFTER_A_DROPPED_POLL = 500;
const PATIENCE_WITH_DROPPED_POLLS = 5_000;

/** Failures of a poll that may pass: asking again is safe, since a read starts nothing. */
const MAY_PASS: readonly HuntErrorCode[] = [
  'kibana_unreachable',
  'cluster_unreachable',
  'query_not_found',
];

export interface FinishedRun<Row> {
  run: Run;
  answer: RowsAnswer<Row>;
  /** Milliseconds from the request to the rows. */
  roundTrip: number;
}

export interface HuntToRun<Parameters extends object, Row> {
  client: HuntClient;
  query: Query<Parameters, Row>;
  parameters: Parameters;
  /** Milliseconds after which the run is stopped. */
  timeout: number;
  /** Aborting stops the query on the cluster. */
  signal: AbortSignal;
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException('The run was stopped.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** Reads once, or again for a while when a poll was dropped on its way. */
const readPatiently = async <Row>(
  read: () => Promise<RowsProgress<Row>>,
  signal: AbortSignal
): Promise<RowsProgress<Row>> => {
  let firstFailure: number | null = null;
  for (;;) {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof HuntError) || !MAY_PASS.includes(thrown.code)) throw thrown;
      firstFailure ??= performance.now();
      if (performance.now() - firstFailure >= PATIENCE_WITH_DROPPED_POLLS) throw thrown;
      await pause(WAIT_AFTER_A_DROPPED_POLL, signal);
    }
  }
};

/**
 * Starts a query and follows it to its rows. Whatever ends the run early (the signal, the timeout,
 * an error) also stops the query, at once, so that it works when the page is going away.
 * @throws HuntError, or an AbortError when the signal was aborted.
 */
export const runHunt = async <Parameters extends object, Row>({
  client,
  query,
  parameters,
  timeout,
  signal,
}: HuntToRun<Parameters, Row>): Promise<FinishedRun<Row>> => {
  const startedAt = performance.now();
  let askedAt = startedAt;
  const stop = new AbortController();
  let id: string | null = null;
  let isTimedOut = false;
  const deleteQuery = (): void => {
    if (id === null) return;
    // Its lease ends a query that the call does not reach.
    client.delete(query.name, id).catch(() => undefined);
    id = null;
  };
  const abort = (): void => {
    stop.abort();
    deleteQuery();
  };
  const timer = setTimeout(() => {
    isTimedOut = true;
    abort();
  }, timeout);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    const started = await client.start(query, parameters, stop.signal);
    let { progress } = started;
    if (progress.status === 'running') id = progress.id;
    stop.signal.throwIfAborted();
    for (let wait = FIRST_WAIT; progress.status === 'running';) {
      const { id: runningId } = progress;
      id = runningId;
      const early = askedAt + wait - performance.now();
      if (early > 0) await pause(early, stop.signal);
      stop.signal.throwIfAborted();
      askedAt = performance.now();
      progress = await readPatiently(() => client.read(query, runningId, stop.signal), stop.signal);
      wait = Math.min(wait * 1.5, LONGEST_WAIT);
    }
    id = null;
    return { run: started.run, answer: progress.answer, roundTrip: performance.now() - startedAt };
  } catch (thrown) {
    deleteQuery();
    if (!isTimedOut) throw thrown;
    throw new HuntError('timed_out', 'The run took longer than request_timeout allows.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
