import { useLayoutEffect, type RefObject } from 'react';

export interface FlyoutKeys {
  /** Null: there are no others. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  /** Null: something else acts on Escape. */
  onEscape: (() => void) | null;
}

/** Where the arrow keys have a meaning of their own. */
const OWN_ARROWS = [
  'input',
  'textarea',
  'select',
  '[contenteditable="true"]',
  '[role="grid"]',
  '[role="tablist"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[role="slider"]',
  '[role="separator"]',
  '[data-test-subj="euiResizableButton"]',
  // What scrolls sideways.
  'pre',
  'code',
].join(', ');

const hasOwnArrows = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_ARROWS) !== null;

/**
 * Arrow keys go to the previous and next row while the focus is in the flyout, Escape acts
 * from anywhere. A key that something else has acted on is left alone. It listens as soon as a row
 * shows, so that a key pressed at once goes on from there.
 */
export const useFlyoutKeys = (
  flyout: RefObject<HTMLElement | null>,
  { onPrevious, onNext, onEscape }: FlyoutKeys
): void => {
  useLayoutEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (event.defaultPrevented || !isPlain) return;
      if (event.key === 'Escape' && onEscape !== null) {
        event.preventDefault();
        onEscape();
        return;
      }
      const isInside = event.target instanceof Node && flyout.current?.contains(event.target);
      if (isInside !== true || hasOwnArrows(event.target)) return;
      const step = { ArrowLeft: onPrevious, ArrowRight: onNext }[event.key] ?? null;
      if (step === null) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [flyout, onPrevious, onNext, onEscape]);
};
