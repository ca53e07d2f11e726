import { useEffect, useState } from 'react';

/** Milliseconds in which nothing new wants to be made: rows that scroll past never come to rest. */
const REST = 100;

/** Milliseconds from then on, however busy the browser is. */
const LONGEST_WAIT = 1_000;

const waiting = new Set<() => void>();

/** All at once, so that they are drawn in one go. */
const workOff = (): void => {
  const works = [...waiting];
  waiting.clear();
  for (const work of works) work();
};

let isTimed = false;
let lastAsked = 0;

/** One timer for all: setting one anew for each of hundreds of links costs more than their links. */
const workOffAtRest = (): void => {
  isTimed = true;
  window.setTimeout(
    () => {
      isTimed = false;
      if (performance.now() - lastAsked < REST) workOffAtRest();
      else window.requestIdleCallback(workOff, { timeout: LONGEST_WAIT });
    },
    lastAsked + REST - performance.now()
  );
};

/**
 * What `make` gives once the page is at rest and the browser has nothing more pressing to do, such as
 * to scroll; null until then, and at once where a browser cannot tell. `make` must stay the same while
 * it gives the same.
 */
export const useWhenIdle = <T>(make: () => T): T | null => {
  const [made, setMade] = useState<{ by: () => T; value: T } | null>(null);
  useEffect(() => {
    const work = () => setMade({ by: make, value: make() });
    if (!('requestIdleCallback' in window)) {
      work();
      return;
    }
    waiting.add(work);
    lastAsked = performance.now();
    if (!isTimed) workOffAtRest();
    return () => {
      waiting.delete(work);
    };
  }, [make]);
  return made?.by === make ? made.value : null;
};
