import { useCallback, useEffect, useRef, useState, type RefCallback, type RefObject } from 'react';

export interface FocusOnOpen {
  /** For what opens. */
  ref: RefCallback<HTMLElement>;
  /** What has opened. */
  opened: RefObject<HTMLElement | null>;
}

/**
 * Puts the focus into what was opened by hand, a flyout for one, and brings it into sight; when it
 * goes away the focus goes back.
 */
export const useFocusOnOpen = (): FocusOnOpen => {
  const opened = useRef<HTMLElement | null>(null);
  const [before] = useState(() => document.activeElement);
  const isByHand = before instanceof HTMLElement && before !== document.body;
  // What stands in a portal is there only some time after the component.
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || element === opened.current) return;
      opened.current = element;
      if (!isByHand) return;
      element.focus();
      element.scrollIntoView?.({ block: 'nearest' });
    },
    [isByHand]
  );
  useEffect(
    () => () => {
      const { activeElement } = document;
      const isLost =
        activeElement === null ||
        activeElement === document.body ||
        opened.current?.contains(activeElement) === true;
      if (isByHand && isLost && before.isConnected) before.focus();
    },
    [before, isByHand]
  );
  return { ref, opened };
};
