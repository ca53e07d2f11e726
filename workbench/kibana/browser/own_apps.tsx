import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { CoreStart } from '@kbn/core/public';
import type { HostCore } from './app_registry';
import { REDIRECT_APP } from './locators';
import { Home, type HomeApp } from './pages/home';
import { RedirectFailure } from './pages/redirect';

export interface OwnAppsOptions {
  registerApp: HostCore['registerApp'];
  homeApps(): readonly HomeApp[];
  /** Rejects with an Error of one sentence. */
  followLocator(search: string): Promise<void>;
}

export const HOME_APP = 'home';

const draw = (element: HTMLElement, core: CoreStart, node: ReactElement): (() => void) => {
  const root = createRoot(element);
  root.render(core.rendering.addContext(node));
  return () => root.unmount();
};

/** The apps of the host that stand in for nothing in particular: the start page, and locators' addresses. */
export const registerOwnApps = ({ registerApp, homeApps, followLocator }: OwnAppsOptions): void => {
  registerApp({
    id: HOME_APP,
    title: 'Home',
    order: 0,
    mount: ({ element }, core) => {
      core.chrome.docTitle.change('Home');
      core.chrome.setBreadcrumbs([{ text: 'Home' }]);
      return draw(element, core, <Home apps={homeApps()} />);
    },
  });
  registerApp({
    id: REDIRECT_APP,
    title: 'Redirect',
    mount: async ({ element, history }, core) => {
      try {
        await followLocator(history.location.search);
        return () => undefined;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return draw(element, core, <RedirectFailure reason={reason} />);
      }
    },
  });
};
