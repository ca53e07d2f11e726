import type { HostCore } from '../browser/app_registry';
import type { Neighbours } from '../stand_ins/neighbours';
import { discoverLocator } from './discover_locator';

/** The Discover stand-in: an app and the locator that leads to it. */
export const registerDiscover = (
  host: HostCore,
  { uiActions, docViewer }: Pick<Neighbours, 'uiActions' | 'docViewer'>
): void => {
  host.registerApp({
    id: 'discover',
    title: 'Discover',
    euiIconType: 'discoverApp',
    keywords: ['search', 'documents', 'esql'],
    mount: async (params, core) => {
      const { mountDiscover } = await import('./mount_discover');
      return mountDiscover(params, core, { uiActions, docViewer });
    },
  });
  host.registerLocator(discoverLocator);
};
