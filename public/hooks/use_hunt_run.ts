import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Query } from '../../common/queries/query';
import { errorFromHttp } from '../services/error_from_http';
import type { HuntClient } from '../services/hunt_client';
import { runHunt } from '../services/run_hunt';
import { firstRunState, huntRunState, type HuntRunState } from './hunt_run_state';

export interface HuntRun<Row, Parameters extends object> {
  state: HuntRunState<Row, Parameters>;
  /** Stops the run; the rows that were there stay. */
  cancel(): void;
}

export interface HuntRunOptions<Parameters, Row> {
  client: HuntClient;
  /** Must stay the same object. */
  query: Query<Parameters, Row>;
  /** Each new object is a run, which stops the one before; null: not yet. */
  parameters: Parameters | null;
  /** Milliseconds. */
  timeout: number;
}

/**
 * Runs a query from the page, and stops it when the page, or this part of it, goes away. The same
 * object as long as nothing has happened.
 */
export const useHuntRun = <Parameters extends object, Row>({
  client,
  query,
  parameters,
  timeout,
}: HuntRunOptions<Parameters, Row>): HuntRun<Row, Parameters> => {
  const [state, dispatch] = useReducer(
    huntRunState<Row, Parameters>,
    undefined,
    firstRunState<Row, Parameters>
  );
  const current = useRef<{ attempt: number; controller: AbortController | null }>({
    attempt: 0,
    controller: null,
  });

  const cancel = useCallback(() => {
    const { attempt, controller } = current.current;
    current.current.controller = null;
    if (controller === null) return;
    controller.abort();
    dispatch({ type: 'cancelled', attempt });
  }, []);

  useEffect(() => {
    if (parameters === null) return;
    current.current.controller?.abort();
    const controller = new AbortController();
    const attempt = current.current.attempt + 1;
    current.current = { attempt, controller };
    dispatch({ type: 'started', attempt, at: performance.now() });
    runHunt({ client, query, parameters, timeout, signal: controller.signal }).then(
      (finished) => dispatch({ type: 'finished', attempt, finished, parameters }),
      (thrown: unknown) => {
        if (controller.signal.aborted) return;
        dispatch({ type: 'failed', attempt, error: errorFromHttp(thrown) });
      }
    );
  }, [client, query, parameters, timeout]);

  useEffect(() => {
    window.addEventListener('pagehide', cancel);
    return () => {
      window.removeEventListener('pagehide', cancel);
      cancel();
    };
  }, [cancel]);

  return useMemo(() => ({ state, cancel }), [state, cancel]);
};
