import { useEffect, useState } from 'react';

/** Milliseconds: whoever walks through rows with the arrow keys asks for none on the way. */
const DELAY = 150;

/** Whether a value has stood still for a moment. */
export const useSettled = (value: string): boolean => {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DELAY);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
};
