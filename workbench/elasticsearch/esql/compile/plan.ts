import type { QueryContext } from '../bind/bound';
import type { Scope } from '../bind/scope';
import type { Problem } from '../errors';
import type { Command } from '../parser/tree';
import type { Source } from '../position';
import type { Documents } from './documents';
import type { RunFailures } from './failures';
import type { Sources } from './sources';
import type { Step } from './step';

/** A query on its way to SQL: a chain of steps, and the columns that the last one has. */
export class Plan {
  #steps: Step[] = [];
  readonly warnings: string[] = [];
  /** Names that are not found and types that do not fit: nothing can be said of the commands behind. */
  readonly problems: Problem[] = [];
  #misuses: Array<{ readonly command: number; readonly problem: Problem }> = [];
  /** Of the last SORT: a LIMIT cuts by them, and the answer is in their order. */
  sortKeys: readonly SortKeySql[] = [];
  /** The column of the first STATS that counts the documents which reached it; null without STATS. */
  counted: string | null = null;
  /** What the query reads; null for ROW. */
  documents: Documents | null = null;
  /** The commands that are compiled, in their order. */
  readonly commands: Command[] = [];
  #aliases = 0;

  constructor(
    public scope: Scope,
    readonly context: QueryContext,
    readonly failures: RunFailures,
    readonly sources: Sources
  ) {}

  get steps(): readonly Step[] {
    return this.#steps;
  }

  nextAlias(): string {
    return `c${this.#aliases++}`;
  }

  add(step: Step): void {
    this.#steps.push(step);
  }

  /** The steps that `build` adds, which then are not steps of the chain. */
  aside(build: () => void): readonly Step[] {
    const before = this.#steps;
    this.#steps = [];
    build();
    const built = this.#steps;
    this.#steps = before;
    return built;
  }

  /** A name that is not found or a type that does not fit. Those of one command are said at once. */
  problem({ position }: Source, message: string): void {
    this.problems.push({ position, message });
  }

  /** What stands where it may not, or is not what a command takes. Those of all commands are said at once. */
  misuse({ position }: Source, message: string): void {
    this.#misuses.push({ command: this.commands.length, problem: { position, message } });
  }

  /** Those of the last command first, as Elasticsearch says them. */
  get misuses(): readonly Problem[] {
    const inOrder = [...this.#misuses].sort((one, other) => other.command - one.command);
    return inOrder.map(({ problem }) => problem);
  }

  /** Whether anything is wrong with the command at hand. */
  get isWrong(): boolean {
    return (
      this.problems.length > 0 ||
      this.#misuses.some(({ command }) => command === this.commands.length)
    );
  }

  /** A new column of that SQL over the columns so far; returns its name. */
  define(sql: string): string {
    const alias = this.nextAlias();
    this.add({ kind: 'columns', added: [{ alias, sql }] });
    return alias;
  }
}

/** A column of a SORT, and how it orders. */
export interface SortKeySql {
  readonly alias: string;
  /** `DESC NULLS LAST` and the like. */
  readonly order: string;
}
