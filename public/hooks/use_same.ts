import { useState } from 'react';

/** A value of JSON, as the object that it was at first for as long as it says the same. */
export const useSame = <T>(value: T): T => {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
};
