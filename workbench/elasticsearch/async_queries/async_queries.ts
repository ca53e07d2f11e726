import { randomBytes } from 'node:crypto';
import { ElasticsearchError } from '../esql/errors';

/** A stored query. It is at work until `settled` is set. */
export interface AsyncQuery<Result> {
  readonly id: string;
  readonly username: string;
  settled: { result: Result } | { error: unknown } | null;
  /** Resolves, and never rejects, when the query has settled. */
  readonly finished: Promise<void>;
}

interface Entry<Result> extends AsyncQuery<Result> {
  readonly controller: AbortController;
  keepAlive: number;
  timer: NodeJS.Timeout;
}

const notFound = (id: string): ElasticsearchError =>
  new ElasticsearchError(404, 'resource_not_found_exception', id);

/**
 * Async queries by their id. An id cannot be guessed and belongs to its user: to another it does
 * not exist. When its lease is over, a query is stopped and forgotten.
 */
export class AsyncQueries<Result> {
  readonly #entries = new Map<string, Entry<Result>>();

  get count(): number {
    return this.#entries.size;
  }

  /** `keepAlive` is in milliseconds. */
  start(
    username: string,
    keepAlive: number,
    work: (signal: AbortSignal) => Promise<Result>
  ): AsyncQuery<Result> {
    const id = randomBytes(32).toString('base64url');
    const controller = new AbortController();
    const running = work(controller.signal);
    const entry: Entry<Result> = {
      id,
      username,
      settled: null,
      controller,
      keepAlive,
      timer: setTimeout(() => this.#end(id), keepAlive),
      finished: running.then(
        (result) => {
          entry.settled = { result };
        },
        (error: unknown) => {
          entry.settled = { error };
        }
      ),
    };
    entry.timer.unref();
    this.#entries.set(id, entry);
    return entry;
  }

  /** The query, its lease renewed. Throws 404 for an unknown id and for another user's. */
  get(id: string, username: string, keepAlive?: number): AsyncQuery<Result> {
    const entry = this.#entryOf(id, username);
    if (keepAlive !== undefined) {
      entry.keepAlive = keepAlive;
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => this.#end(id), keepAlive);
      entry.timer.unref();
    }
    return entry;
  }

  /** Stops the query if it is at work, and forgets it. */
  delete(id: string, username: string): void {
    this.#entryOf(id, username);
    this.#end(id);
  }

  close(): void {
    for (const id of [...this.#entries.keys()]) this.#end(id);
  }

  #entryOf(id: string, username: string): Entry<Result> {
    const entry = this.#entries.get(id);
    if (!entry || entry.username !== username) throw notFound(id.slice(0, 200));
    return entry;
  }

  #end(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    clearTimeout(entry.timer);
    entry.controller.abort();
  }
}
