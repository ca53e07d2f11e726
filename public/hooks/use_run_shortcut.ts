import { useEffect } from 'react';

/** `Ctrl+Enter`, or `Cmd+Enter` on a Mac, anywhere on the page. */
export const useRunShortcut = (run: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run]);
};
