/** A query at work, as `GET /_query/queries` lists it. Times are milliseconds since the epoch. */
export interface RunningQuery {
  readonly id: string;
  readonly text: string;
  readonly username: string;
  /** `X-Opaque-Id` of the request that started it. */
  readonly opaqueId: string | null;
  readonly startedAt: number;
}

/** The queries at work at this moment, whoever started them. */
export class RunningQueries {
  readonly #queries = new Map<string, RunningQuery>();
  #next = 1;

  get count(): number {
    return this.#queries.size;
  }

  list(): RunningQuery[] {
    return [...this.#queries.values()];
  }

  /** Lists a query for as long as `work` takes. */
  async during<Result>(
    query: Omit<RunningQuery, 'id' | 'startedAt'>,
    work: () => Promise<Result>
  ): Promise<Result> {
    const id = `workbench:${this.#next++}`;
    this.#queries.set(id, { ...query, id, startedAt: Date.now() });
    try {
      return await work();
    } finally {
      this.#queries.delete(id);
    }
  }
}
