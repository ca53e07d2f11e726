import { useCallback, useState } from 'react';

const KEY = 'ec2DeploymentHunt:flyout.width';

/** Pixels. */
const FIRST = 680;

/** What the flyout takes of the window at most at its opening, so that rows stay in sight. */
const PART = 0.44;

const withinWindow = (width: number): number =>
  Math.min(width, Math.round(window.innerWidth * PART));

const read = (): number => {
  try {
    const width = Number(window.localStorage.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(width) && width > 0 ? width : FIRST;
  } catch {
    return FIRST;
  }
};

/** The width of the flyout at its opening, in pixels, and a way to keep another one. */
export const useRememberedWidth = (): [width: number, remember: (width: number) => void] => {
  const [width] = useState(() => withinWindow(read()));
  const remember = useCallback((next: number) => {
    try {
      window.localStorage.setItem(KEY, String(Math.round(next)));
    } catch {
      // Full or forbidden: the flyout works the same, and forgets.
    }
  }, []);
  return [width, remember];
};
