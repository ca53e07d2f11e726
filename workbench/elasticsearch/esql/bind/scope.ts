import type { EsqlType } from '../types';

/** A column at one point of the query. */
export interface Column {
  readonly name: string;
  readonly type: EsqlType;
  readonly many: boolean;
  /** The SQL name, since DuckDB's names do not tell upper and lower case apart. */
  readonly alias: string;
  /** The field of an index that it is, unchanged. */
  readonly field?: string;
  /** Of an `unsupported` column: the types in the mapping. */
  readonly originalTypes?: readonly string[];
  /** Of an `unsupported` column: why it cannot be used, where that is not its one type. */
  readonly unsupported?: string;
}

/** The columns that are there at one point of the query, in their order. */
export class Scope {
  readonly #byName: ReadonlyMap<string, Column>;

  constructor(readonly columns: readonly Column[]) {
    this.#byName = new Map(columns.map((column) => [column.name, column]));
  }

  get names(): string[] {
    return this.columns.map(({ name }) => name);
  }

  find(name: string): Column | undefined {
    return this.#byName.get(name);
  }

  /** New columns go to the end; one of the same name replaces the old one. */
  with(added: readonly Column[]): Scope {
    const last = new Map(added.map((column) => [column.name, column]));
    return new Scope([
      ...this.columns.filter((column) => !last.has(column.name)),
      ...added.filter((column) => last.get(column.name) === column),
    ]);
  }
}
