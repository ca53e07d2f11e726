import { startTransition, useEffect, useState } from 'react';
import { onceIdle } from '../services/once_idle';

/**
 * What stands around the rows, as it was until they are drawn: a new `value` is given once the browser
 * has nothing more pressing to do. Must stay the same object while it means the same.
 */
export const useFollowingRows = <T extends object>(value: T): T => {
  const [following, follow] = useState(value);
  useEffect(() => onceIdle(() => startTransition(() => follow(value))), [value]);
  return following;
};
