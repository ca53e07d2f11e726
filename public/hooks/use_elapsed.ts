import { useEffect, useState } from 'react';

const STEP_MS = 100;

/** Milliseconds since an instant of `performance.now()`, growing while it is shown. */
export const useElapsed = (startedAt: number): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), STEP_MS);
    return () => clearInterval(timer);
  }, [startedAt]);
  return Math.max(0, now - startedAt);
};
