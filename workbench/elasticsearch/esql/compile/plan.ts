import type { QueryContext } from '../bind/bound';
import type { Column, Scope } from '../bind/scope';
import type { Problem } from '../errors';
import type { Source } from '../position';
import type { Failure } from './expression_sql';

/** Where the failures of one expression are read from. */
export interface WarningSource {
  readonly source: Source;
  /** A step of the plan. */
  readonly step: string;
  /** SQL over that step: the message of a failure, null where there was none. */
  readonly sql: string;
}

/** A query on its way to SQL: a chain of named steps, and the columns that the last one has. */
export class Plan {
  readonly steps: string[] = [];
  readonly warningSources: WarningSource[] = [];
  readonly warnings: string[] = [];
  readonly problems: Problem[] = [];
  current = '';
  /** Of the last SORT: a LIMIT cuts by them, and the answer is in their order. */
  sortKeys: readonly string[] = [];
  #aliases = 0;

  constructor(
    public scope: Scope,
    readonly context: QueryContext
  ) {}

  nextAlias(): string {
    return `c${this.#aliases++}`;
  }

  /** Adds a step over the current one. `materialized`: it is read more than once. */
  step(sql: string, materialized = false): string {
    this.current = `s${this.steps.length}`;
    this.steps.push(`${this.current} AS ${materialized ? 'MATERIALIZED ' : ''}(${sql})`);
    return this.current;
  }

  /**
   * A step that adds columns to all that are there. Its rows are kept for a second reading when an
   * expression can fail, so that the failures are found without doing the work twice.
   */
  extend(
    added: ReadonlyArray<{ column: Column; sql: string }>,
    failures: readonly Failure[],
    scope: Scope
  ): void {
    const possible = failures
      .filter((failure) => failure.sql !== 'NULL')
      .map((failure) => ({ ...failure, mark: this.nextAlias() }));
    const list = [
      '*',
      ...added.map(({ column, sql }) => `${sql} AS ${column.alias}`),
      ...possible.map(({ sql, mark }) => `${sql} AS ${mark}`),
    ];
    const step = this.step(`SELECT ${list.join(', ')} FROM ${this.current}`, possible.length > 0);
    for (const { source, mark } of possible) this.warningSources.push({ source, step, sql: mark });
    this.scope = scope;
  }

  /** Failures of a condition are looked for in the rows that it was asked of. */
  watch(failures: readonly Failure[], step: string): void {
    for (const { source, sql } of failures) {
      if (sql !== 'NULL') this.warningSources.push({ source, step, sql });
    }
  }
}
