import { startTransition, useEffect, useState } from 'react';
import { onceIdle, tellsIdle } from '../services/once_idle';

/**
 * Whether what was drawn together with this component is on screen: false at first, and true once the
 * browser has nothing more pressing to do than to draw what rows need not wait for. True from the start
 * where a browser cannot tell.
 */
export const useAfterRows = (): boolean => {
  const [isAfter, setIsAfter] = useState(() => !tellsIdle());
  useEffect(
    () => (isAfter ? undefined : onceIdle(() => startTransition(() => setIsAfter(true)))),
    [isAfter]
  );
  return isAfter;
};
