import type { CoreStart } from '@kbn/core/public';
import { BehaviorSubject, map } from 'rxjs';
import { offerOnly } from '../offer_only';
import type { HostApp } from './app_registry';
import type { Application } from './application';
import type { ChromeState } from './chrome_state';
import type { PageHistory } from './page_history';
import { scopedHistory } from './scoped_history';

export type MountState =
  | { kind: 'mounting' }
  | { kind: 'mounted'; appId: string }
  | { kind: 'not_found' }
  | { kind: 'failed'; error: Error };

export interface MounterOptions {
  application: Application;
  history: PageHistory;
  chrome: ChromeState;
  isDark: BehaviorSubject<boolean>;
  core: CoreStart;
}

/** Mounts the app that the address means, and unmounts it when the address means another. */
export interface Mounter {
  readonly state: BehaviorSubject<MountState>;
  /** Begins to mount into this element. */
  attach(container: HTMLElement): void;
}

/** Ends a mounted app; safe to call while it is still mounting. */
type Leave = () => void;

export const createMounter = (options: MounterOptions): Mounter => {
  const { application, history, chrome, isDark, core } = options;
  const state = new BehaviorSubject<MountState>({ kind: 'mounting' });

  const mount = (app: HostApp, container: HTMLElement): Leave => {
    const element = document.createElement('div');
    element.className = 'kbnAppWrapper';
    container.appendChild(element);
    const scoped = scopedHistory(history, application.pathOf(app.id));
    let unmount: Leave | undefined;
    let isLeft = false;
    const params = offerOnly('mount parameters', {
      element,
      history: scoped.history,
      theme$: isDark.pipe(map((darkMode) => ({ darkMode, name: 'borealis' }))),
    });
    const run = async () => {
      try {
        const mounted = await app.mount(params, core);
        if (isLeft) mounted();
        else {
          unmount = mounted;
          state.next({ kind: 'mounted', appId: app.id });
        }
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        if (!isLeft) state.next({ kind: 'failed', error });
      }
    };
    void run();
    return () => {
      isLeft = true;
      unmount?.();
      scoped.end();
      element.remove();
      chrome.reset();
    };
  };

  return {
    state,
    attach: (container) => {
      let shown: string | undefined;
      let leave: Leave = () => undefined;
      const follow = () => {
        const id = application.idIn(history.location.pathname);
        if (id !== undefined && id === shown) return;
        leave();
        leave = () => undefined;
        shown = id;
        const app = id === undefined ? undefined : application.find(id);
        if (app === undefined) {
          chrome.reset();
          state.next({ kind: 'not_found' });
          return;
        }
        state.next({ kind: 'mounting' });
        leave = mount(app, container);
      };
      history.listen(follow);
      follow();
    },
  };
};
