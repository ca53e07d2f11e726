import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Query } from '../../common/queries/query';
import { errorFromHttp } from '../services/error_from_http';
import type { HuntClient } from '../services/hunt_client';
import { runHunt } from '../services/run_hunt';
import { firstRunState, huntRunState, type HuntRunState } from './hunt_run_state';

export interface HuntRun<Row> {
  state: HuntRunState<Row>;
  /** Starts a run; one that is on its way is stopped first. */
  run(): void;
  /** Stops the run; the rows that were there stay. */
  cancel(): void;
}

export interface HuntRunOptions<Parameters, Row> {
  client: HuntClient;
  /** Must stay the same object. */
  query: Query<Parameters, Row>;
  /** Must stay the same object. */
  parameters: Parameters;
  /** Milliseconds. */
  timeout: number;
  runOnOpen: boolean;
}

/** Runs a query from the page, and stops it when the page, or this part of it, goes away. */
export const useHuntRun = <Parameters extends object, Row>({
  client,
  query,
  parameters,
  timeout,
  runOnOpen,
}: HuntRunOptions<Parameters, Row>): HuntRun<Row> => {
  const [state, dispatch] = useReducer(huntRunState<Row>, undefined, firstRunState<Row>);
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

  const run = useCallback(() => {
    current.current.controller?.abort();
    const controller = new AbortController();
    const attempt = current.current.attempt + 1;
    current.current = { attempt, controller };
    dispatch({ type: 'started', attempt, at: performance.now() });
    runHunt({ client, query, parameters, timeout, signal: controller.signal }).then(
      (finished) => dispatch({ type: 'finished', attempt, finished }),
      (thrown: unknown) => {
        if (controller.signal.aborted) return;
        dispatch({ type: 'failed', attempt, error: errorFromHttp(thrown) });
      }
    );
  }, [client, query, parameters, timeout]);

  useEffect(() => {
    if (runOnOpen) run();
    window.addEventListener('pagehide', cancel);
    return () => {
      window.removeEventListener('pagehide', cancel);
      cancel();
    };
  }, [runOnOpen, run, cancel]);

  return { state, run, cancel };
};
