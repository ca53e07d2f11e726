import { randomBytes } from 'node:crypto';
import { ElasticsearchError } from '../esql/errors';

/** A stored query. It is at work until `settled` is set. */
export interface AsyncQuery<Result> {
  readonly id: string;
  readonly owner: string;
  readonly settled: { result: Result } | { error: unknown } | null;
  /** Resolves, and never rejects, when the query has settled. */
  readonly finished: Promise<void>;
}

interface Entry<Result> extends AsyncQuery<Result> {
  settled: { result: Result } | { error: unknown } | null;
  readonly controller: AbortController;
  timer: NodeJS.Timeout;
  /** Of the stored answer. */
  bytes: number;
}

/** Queries that are kept at once, at work or finished. */
const MOST_QUERIES = 2_000;

/** What the stored answers of all queries take together. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Node's timers hold no longer time; who keeps an answer for longer has the same. */
const LONGEST_TIMER = 2 ** 31 - 1;

const notFound = (id: string): ElasticsearchError =>
  new ElasticsearchError(404, 'resource_not_found_exception', id);

/**
 * Async queries by their id. An id cannot be guessed and belongs to its owner: to another it does
 * not exist. When its lease is over, a query is stopped and forgotten.
 */
export class AsyncQueries<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  #bytes = 0;

  constructor(private readonly sizeOf: (result: Result) => number) {}

  get count(): number {
    return this.#entries.size;
  }

  /** `keepAlive` is in milliseconds. Throws 429 when too many are kept. */
  start(
    owner: string,
    keepAlive: number,
    work: (signal: AbortSignal) => Promise<Result>
  ): AsyncQuery<Result> {
    if (this.#entries.size >= MOST_QUERIES) {
      throw new ElasticsearchError(
        429,
        'es_rejected_execution_exception',
        `rejected execution of an async query: [${MOST_QUERIES}] are kept already, delete those that are not needed`
      );
    }
    const id = randomBytes(32).toString('base64url');
    const controller = new AbortController();
    const running = work(controller.signal);
    const entry: Entry<Result> = {
      id,
      owner,
      settled: null,
      controller,
      bytes: 0,
      timer: this.#lease(id, keepAlive),
      finished: running.then(
        (result) => {
          entry.settled = this.#kept(entry, result);
        },
        (error: unknown) => {
          entry.settled = { error };
        }
      ),
    };
    this.#entries.set(id, entry);
    return entry;
  }

  /** The query, its lease renewed. Throws 404 for an unknown id and for another owner's. */
  get(id: string, owner: string, keepAlive?: number): AsyncQuery<Result> {
    const entry = this.#entryOf(id, owner);
    if (keepAlive !== undefined) {
      clearTimeout(entry.timer);
      entry.timer = this.#lease(id, keepAlive);
    }
    return entry;
  }

  /** Aborts the work with a reason and keeps what comes of it. */
  stop(id: string, owner: string, reason: unknown): AsyncQuery<Result> {
    const entry = this.#entryOf(id, owner);
    if (entry.settled === null) entry.controller.abort(reason);
    return entry;
  }

  /** Stops the query if it is at work, and forgets it. `owner` null = whosesoever it is. */
  delete(id: string, owner: string | null): void {
    this.#entryOf(id, owner);
    this.#end(id);
  }

  close(): void {
    for (const id of [...this.#entries.keys()]) this.#end(id);
  }

  /** The result, or an error when there is no room for it. One that is forgotten takes none. */
  #kept(entry: Entry<Result>, result: Result): { result: Result } | { error: unknown } {
    if (!this.#entries.has(entry.id)) return { result };
    const bytes = this.sizeOf(result);
    if (this.#bytes + bytes > MOST_BYTES) {
      return {
        error: new ElasticsearchError(
          429,
          'circuit_breaking_exception',
          `[request] Data too large, the stored answers would take [${this.#bytes + bytes}b], which is larger than the limit of [${MOST_BYTES}b]`,
          { bytes_wanted: this.#bytes + bytes, bytes_limit: MOST_BYTES, durability: 'TRANSIENT' }
        ),
      };
    }
    entry.bytes = bytes;
    this.#bytes += bytes;
    return { result };
  }

  #lease(id: string, keepAlive: number): NodeJS.Timeout {
    return setTimeout(() => this.#end(id), Math.min(keepAlive, LONGEST_TIMER)).unref();
  }

  #entryOf(id: string, owner: string | null): Entry<Result> {
    const entry = this.#entries.get(id);
    if (!entry || (owner !== null && entry.owner !== owner)) throw notFound(id.slice(0, 200));
    return entry;
  }

  #end(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#bytes -= entry.bytes;
    clearTimeout(entry.timer);
    entry.controller.abort();
  }
}
