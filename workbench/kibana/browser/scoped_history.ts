import type { ScopedHistory, ScopedHistoryLocation } from '@kbn/core/public';
import { offerOnly } from '../offer_only';
import { hrefOf, type NewLocation, type PageHistory } from './page_history';

/** Whether an address lies at or below an app's own. */
export const isBelow = (pathname: string, appPath: string): boolean =>
  pathname === appPath || pathname.startsWith(`${appPath}/`);

export interface AppHistory {
  history: ScopedHistory;
  /** Ends it: the app is left, its listeners hear nothing more. */
  end(): void;
}

/**
 * The history of one app, whose addresses begin below `appPath` (base path included).
 * An address without `pathname` is the app's own root, as in Kibana.
 */
export const scopedHistory = (page: PageHistory, appPath: string): AppHistory => {
  let ended = false;
  const stops = new Set<() => void>();
  const inside = (location: ScopedHistoryLocation): ScopedHistoryLocation => ({
    ...location,
    pathname: location.pathname.slice(appPath.length),
  });
  const outside = ({ pathname = '', ...rest }: Partial<NewLocation>): NewLocation => ({
    ...rest,
    pathname: `${appPath}${pathname === '' || pathname.startsWith('/') ? '' : '/'}${pathname}`,
  });
  const assertOpen = (): void => {
    if (ended) throw new Error('The history of an app that was left cannot be used.');
  };
  return {
    history: offerOnly('history', {
      get location() {
        return inside(page.location);
      },
      push: (location: Partial<NewLocation>) => {
        assertOpen();
        page.push(outside(location));
      },
      replace: (location: Partial<NewLocation>) => {
        assertOpen();
        page.replace(outside(location));
      },
      listen: (listener: (location: ScopedHistoryLocation, action: string) => void) => {
        assertOpen();
        const stop = page.listen((location, action) => {
          if (isBelow(location.pathname, appPath)) listener(inside(location), action);
        });
        stops.add(stop);
        return () => {
          stops.delete(stop);
          stop();
        };
      },
      createHref: (location: Partial<NewLocation>) => hrefOf(outside(location)),
    }),
    end: () => {
      ended = true;
      for (const stop of stops) stop();
      stops.clear();
    },
  };
};
