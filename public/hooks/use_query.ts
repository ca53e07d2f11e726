import { useCallback, useMemo, useState } from 'react';
import type { Query } from '../../common/queries/query';
import { HuntError } from '../services/hunt_error';
import type { FinishedRun } from '../services/run_hunt';
import type { HuntRunState } from './hunt_run_state';
import { useHuntRun } from './use_hunt_run';
import { useServices } from './use_services';

/** How far one part of the page is with its own query. */
export interface QueryState<Row> {
  status: 'waiting' | 'running' | 'done' | 'failed';
  /** The last answer; it stays while the next one is on its way, or fails. */
  finished: FinishedRun<Row> | null;
  /** Why the latest run failed; null unless it did. */
  error: HuntError | null;
  /** Runs it once more. */
  again(): void;
}

const stopped = (): HuntError =>
  new HuntError('cancelled', 'The run was stopped when the page was left.');

const stateOf = <Row, Parameters extends object>(
  { status, finished, error }: HuntRunState<Row, Parameters>,
  isAsked: boolean
): Omit<QueryState<Row>, 'again'> => {
  if (!isAsked) return { status: 'waiting', finished, error: null };
  switch (status) {
    case 'idle':
      return { status: 'running', finished, error: null };
    case 'cancelled':
      return { status: 'failed', finished, error: stopped() };
    default:
      return { status, finished, error };
  }
};

/**
 * Runs the query of one part of the page, and stops it when that part goes away. `query` and
 * `parameters` must stay the same objects: each new object is a run. Null parameters: not yet.
 */
export const useQuery = <Parameters extends object, Row>(
  query: Query<Parameters, Row>,
  parameters: Parameters | null
): QueryState<Row> => {
  const { client, config } = useServices();
  const [attempt, setAttempt] = useState(0);
  // A new object for each attempt, which is what starts a run.
  const asked = useMemo(
    () => (parameters === null ? null : { parameters: { ...parameters }, attempt }),
    [parameters, attempt]
  );
  const { state } = useHuntRun({
    client,
    query,
    parameters: asked?.parameters ?? null,
    timeout: config.requestTimeoutMs,
  });
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const isAsked = parameters !== null;
  return useMemo(() => ({ ...stateOf(state, isAsked), again }), [state, isAsked, again]);
};
