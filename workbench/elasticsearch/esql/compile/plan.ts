import type { QueryContext } from '../bind/bound';
import type { Scope } from '../bind/scope';
import type { Problem } from '../errors';
import type { RunFailures } from './failures';

/** A query on its way to SQL: a chain of named steps, and the columns that the last one has. */
export class Plan {
  readonly steps: string[] = [];
  readonly warnings: string[] = [];
  readonly problems: Problem[] = [];
  current = '';
  /** Of the last SORT: a LIMIT cuts by them, and the answer is in their order. */
  sortKeys: readonly string[] = [];
  /** SQL of how many documents reached the first STATS; null where no STATS is. */
  documentsFound: string | null = null;
  /** Stored columns that are read. */
  loadedColumns = 0;
  #aliases = 0;

  constructor(
    public scope: Scope,
    readonly context: QueryContext,
    readonly failures: RunFailures
  ) {}

  nextAlias(): string {
    return `c${this.#aliases++}`;
  }

  /** Adds a step over the current one. `materialized`: it is read more than once. */
  step(sql: string, materialized = false): string {
    this.current = `s${this.steps.length}`;
    this.steps.push(
      `${this.current} AS ${materialized ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (${sql})`
    );
    return this.current;
  }
}
