import { useCallback, useEffect, useState } from 'react';
import { runSearch, type CallEsql, type SearchResult } from '../search/run_search';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';

export type Search =
  | { status: 'idle' }
  | { status: 'running' }
  | { status: 'cancelled' }
  | { status: 'failed'; message: string }
  | { status: 'done'; result: SearchResult };

export interface RunnableSearch {
  search: Search;
  run(): void;
  cancel(): void;
}

/** Searches whenever the state changes; leaving the page or a newer search ends an older one. */
export const useSearch = (
  callEsql: (signal: AbortSignal) => CallEsql,
  state: DiscoverState,
  dataView: DataViewSpec | null
): RunnableSearch => {
  const [search, setSearch] = useState<Search>({ status: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const [controller, setController] = useState<AbortController | null>(null);
  const isPossible = 'esql' in state.query || dataView !== null;
  useEffect(() => {
    if (!isPossible) {
      setSearch({ status: 'idle' });
      return undefined;
    }
    const current = new AbortController();
    setController(current);
    setSearch({ status: 'running' });
    runSearch(callEsql(current.signal), state, dataView, new Date()).then(
      (result) => {
        if (!current.signal.aborted) setSearch({ status: 'done', result });
      },
      (error: unknown) => {
        if (current.signal.aborted) return;
        setSearch({
          status: 'failed',
          message: error instanceof Error ? error.message : String(error),
        });
      }
    );
    return () => current.abort();
    // A new `callEsql` of the same page asks the same server.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, dataView, attempt, isPossible]);
  return {
    search,
    run: useCallback(() => setAttempt((last) => last + 1), []),
    cancel: useCallback(() => {
      controller?.abort();
      setSearch({ status: 'cancelled' });
    }, [controller]),
  };
};
