import { useEffect, useState } from 'react';

/** Pixels: from here on rows and flyout have room side by side, as in Discover. */
const WIDE = '(min-width: 1200px)';

/** Whether the window is wide enough to push the page aside. */
export const useIsWide = (): boolean => {
  const [isWide, setIsWide] = useState(() => window.matchMedia?.(WIDE).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(WIDE);
    const change = (): void => setIsWide(query?.matches ?? false);
    change();
    query?.addEventListener('change', change);
    return () => query?.removeEventListener('change', change);
  }, []);
  return isWide;
};
