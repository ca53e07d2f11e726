import { startTransition, useEffect, useState } from 'react';

/** Milliseconds, however busy the browser is. */
const LONGEST_WAIT = 500;

/**
 * Whether what was drawn together with this component is on screen: false at first, and true once the
 * browser has nothing more pressing to do than to draw what rows need not wait for. True from the start
 * where a browser cannot tell.
 */
export const useAfterRows = (): boolean => {
  const [isAfter, setIsAfter] = useState(!('requestIdleCallback' in window));
  useEffect(() => {
    if (isAfter) return;
    const wait = window.requestIdleCallback(() => startTransition(() => setIsAfter(true)), {
      timeout: LONGEST_WAIT,
    });
    return () => window.cancelIdleCallback(wait);
  }, [isAfter]);
  return isAfter;
};
