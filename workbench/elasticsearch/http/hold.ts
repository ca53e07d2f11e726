import { ElasticsearchError } from '../esql/errors';

/** Waits like a query that has much to read: it ends at once when it is cancelled. */
export const hold = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(
        new ElasticsearchError(400, 'task_cancelled_exception', 'task cancelled [by user request]')
      );
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
