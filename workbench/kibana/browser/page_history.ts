import type { ScopedHistoryLocation } from '@kbn/core/public';

export type Action = 'PUSH' | 'REPLACE' | 'POP';
export type LocationListener = (location: ScopedHistoryLocation, action: Action) => void;

export interface NewLocation {
  pathname: string;
  search?: string;
  hash?: string;
  state?: unknown;
}

/** The browser's history with addresses as the browser shows them, base path included. */
export interface PageHistory {
  readonly location: ScopedHistoryLocation;
  push(location: NewLocation): void;
  replace(location: NewLocation): void;
  listen(listener: LocationListener): () => void;
}

const withMark = (mark: string, text = ''): string =>
  text === '' || text === mark ? '' : text.startsWith(mark) ? text : `${mark}${text}`;

export const hrefOf = ({ pathname, search, hash }: NewLocation): string =>
  `${pathname}${withMark('?', search)}${withMark('#', hash)}`;

/** @param page the window; its `popstate` tells of back, forward and changed hashes */
export const createPageHistory = (page: Window): PageHistory => {
  const listeners = new Set<LocationListener>();
  const current = (): ScopedHistoryLocation => {
    const { pathname, search, hash } = page.location;
    const kept: unknown = page.history.state;
    const state: unknown = Reflect.get(Object(kept), 'state');
    return { pathname, search, hash, state };
  };
  const tell = (action: Action): void => {
    const location = current();
    for (const listener of [...listeners]) listener(location, action);
  };
  page.addEventListener('popstate', () => tell('POP'));
  return {
    get location() {
      return current();
    },
    push: (location) => {
      page.history.pushState({ state: location.state }, '', hrefOf(location));
      tell('PUSH');
    },
    replace: (location) => {
      page.history.replaceState({ state: location.state }, '', hrefOf(location));
      tell('REPLACE');
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
