import { useMemo } from 'react';
import { askedKey, askedOf, type Asked } from '../services/asked';
import { readAddress, type ViewState } from '../services/url_state';

/** What the view asks for: the same object as long as it asks for the same. */
export const useAsked = (view: ViewState): Asked => {
  const key = askedKey(view);
  return useMemo(() => askedOf(readAddress(key).state), [key]);
};
