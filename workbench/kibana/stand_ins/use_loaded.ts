import { useCallback, useEffect, useState } from 'react';
import { failureText } from '../discover/search/failure_text';

export type Loaded<Value> =
  { status: 'loading' } | { status: 'failed'; message: string } | { status: 'done'; value: Value };

/**
 * What a call of the server gave.
 * @param load must be the same function as long as it loads the same
 */
export const useLoaded = <Value>(
  load: (signal: AbortSignal) => Promise<Value>
): { loaded: Loaded<Value>; again(): void } => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setLoaded({ status: 'done', value });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setLoaded({ status: 'failed', message: failureText(error) });
      }
    );
    return () => stop.abort();
  }, [load, attempt]);
  return { loaded, again: useCallback(() => setAttempt((last) => last + 1), []) };
};
