import type { HuntError } from '../services/hunt_error';
import type { FinishedRun } from '../services/run_hunt';

/**
 * Where the page is with its runs. `finished` is the last answer, which stays on screen while the
 * next run is on its way and when that run fails or is cancelled.
 */
export interface HuntRunState<Row, Parameters extends object = object> {
  status: 'idle' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Counts the runs; an event of an earlier one changes nothing. */
  attempt: number;
  /** `performance.now()` at the start of the latest run; null before the first. */
  startedAt: number | null;
  finished: FinishedRun<Row> | null;
  /** What `finished` was asked with. */
  finishedWith: Parameters | null;
  /** Why the latest run failed. */
  error: HuntError | null;
}

export type HuntRunEvent<Row, Parameters extends object = object> =
  | { type: 'started'; attempt: number; at: number }
  | { type: 'finished'; attempt: number; finished: FinishedRun<Row>; parameters: Parameters }
  | { type: 'failed'; attempt: number; error: HuntError }
  | { type: 'cancelled'; attempt: number };

export const firstRunState = <Row, Parameters extends object = object>(): HuntRunState<
  Row,
  Parameters
> => ({
  status: 'idle',
  attempt: 0,
  startedAt: null,
  finished: null,
  finishedWith: null,
  error: null,
});

/** The state after an event. */
export const huntRunState = <Row, Parameters extends object = object>(
  state: HuntRunState<Row, Parameters>,
  event: HuntRunEvent<Row, Parameters>
): HuntRunState<Row, Parameters> => {
  if (event.type === 'started') {
    if (event.attempt <= state.attempt) return state;
    const { attempt, at } = event;
    return { ...state, status: 'running', attempt, startedAt: at, error: null };
  }
  if (event.attempt !== state.attempt || state.status !== 'running') return state;
  switch (event.type) {
    case 'finished':
      return {
        ...state,
        status: 'done',
        finished: event.finished,
        finishedWith: event.parameters,
      };
    case 'failed':
      return { ...state, status: 'failed', error: event.error };
    case 'cancelled':
      return { ...state, status: 'cancelled' };
  }
};
