import { useCallback, useState } from 'react';

const PREFIX = 'ec2DeploymentHunt:';

const read = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Full or forbidden: the page works the same, and forgets.
  }
};

/** Whether a part of the page is on, kept in this browser under `name`. */
export const useRemembered = (
  name: string,
  byDefault: boolean
): [isOn: boolean, turn: (isOn: boolean) => void] => {
  const key = PREFIX + name;
  const [isOn, setIsOn] = useState(() => {
    const stored = read(key);
    return stored === null ? byDefault : stored === 'true';
  });
  const turn = useCallback(
    (next: boolean) => {
      setIsOn(next);
      write(key, String(next));
    },
    [key]
  );
  return [isOn, turn];
};
