import { useEffect, useState } from 'react';

/** Milliseconds, however busy the browser is. */
const LONGEST_WAIT = 1_000;

/**
 * What `make` gives once the browser has nothing more pressing to do, such as to scroll; null until
 * then, and at once where a browser cannot tell. `make` must stay the same while it gives the same.
 */
export const useWhenIdle = <T>(make: () => T): T | null => {
  const [made, setMade] = useState<{ by: () => T; value: T } | null>(null);
  useEffect(() => {
    const work = () => setMade({ by: make, value: make() });
    if (!('requestIdleCallback' in window)) {
      work();
      return;
    }
    const handle = window.requestIdleCallback(work, { timeout: LONGEST_WAIT });
    return () => window.cancelIdleCallback(handle);
  }, [make]);
  return made?.by === make ? made.value : null;
};
