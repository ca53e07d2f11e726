import type { KibanaRequest } from '@kbn/core/server';

/** A signal that is aborted when the browser goes away before it has its answer. */
export const browserSignal = ({ aborted$ }: KibanaRequest['events']): AbortSignal => {
  const controller = new AbortController();
  aborted$.subscribe(() => controller.abort());
  return controller.signal;
};
