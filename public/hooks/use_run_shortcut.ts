import { useLayoutEffect } from 'react';

/**
 * `Ctrl+Enter`, or `Cmd+Enter` on a Mac, anywhere on the page. It listens as soon as the page shows
 * what `run` goes by: a later effect would still ask the one before, which thinks that a run is on.
 */
export const useRunShortcut = (run: () => void): void => {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run]);
};
