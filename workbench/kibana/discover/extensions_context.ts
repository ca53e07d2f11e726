import { createContext, useContext } from 'react';
import type { Neighbours } from '../stand_ins/neighbours';

/** What plugins added to Discover. */
export type DiscoverExtensions = Pick<Neighbours, 'uiActions' | 'docViewer'>;

export const ExtensionsContext = createContext<DiscoverExtensions | null>(null);

export const useExtensions = (): DiscoverExtensions => {
  const extensions = useContext(ExtensionsContext);
  if (extensions === null) throw new Error('A part of Discover is drawn outside of it.');
  return extensions;
};
