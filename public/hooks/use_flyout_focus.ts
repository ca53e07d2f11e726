import { useEffect, useRef, type MutableRefObject } from 'react';

/** Puts the focus into a flyout that was opened from the page, and back when it goes away. */
export const useFlyoutFocus = (): MutableRefObject<HTMLElement | null> => {
  const flyout = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const before = document.activeElement;
    const isOpenedByHand = before instanceof HTMLElement && before !== document.body;
    const element = flyout.current;
    if (isOpenedByHand) element?.focus();
    return () => {
      const isLost =
        document.activeElement === null ||
        document.activeElement === document.body ||
        element?.contains(document.activeElement) === true;
      if (isOpenedByHand && isLost && before.isConnected) before.focus();
    };
  }, []);
  return flyout;
};
