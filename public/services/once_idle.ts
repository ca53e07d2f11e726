/** Milliseconds, however busy the browser is. */
const LONGEST_WAIT = 500;

/** Whether this browser tells when it is idle. */
export const tellsIdle = (): boolean => 'requestIdleCallback' in window;

/**
 * Works once the browser has nothing more pressing to do, such as to draw rows; at once where it cannot
 * tell. Gives a function that calls it off.
 */
export const onceIdle = (work: () => void): (() => void) => {
  if (!tellsIdle()) {
    work();
    return () => undefined;
  }
  const wait = window.requestIdleCallback(work, { timeout: LONGEST_WAIT });
  return () => window.cancelIdleCallback(wait);
};
