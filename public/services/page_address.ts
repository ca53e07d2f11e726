import type { ScopedHistory } from '@kbn/core/public';

/** The query part of the page's address, and the way to change it. */
export interface PageAddress {
  /** With its question mark, or empty. */
  read(): string;
  /** One step of the browser's history. */
  push(search: string): void;
  /** Calls back after each change, back and forward included; gives the way to stop. */
  listen(onChange: () => void): () => void;
}

export const createPageAddress = (history: ScopedHistory): PageAddress => ({
  read: () => history.location.search,
  push: (search) => history.push({ pathname: history.location.pathname, search }),
  listen: (onChange) => history.listen(() => onChange()),
});
