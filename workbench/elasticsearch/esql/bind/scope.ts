import type { EsqlType } from '../types';

/** A column at one point of the query. */
export interface Column {
  readonly name: string;
  readonly type: EsqlType;
  readonly many: boolean;
  /** The SQL name, since DuckDB's names do not tell upper and lower case apart. */
  readonly alias: string;
  /** Of an `unsupported` column: the types in the mapping. */
  readonly originalTypes?: readonly string[];
}

/** The columns that are there at one point of the query, in their order. */
export class Scope {
  constructor(readonly columns: readonly Column[]) {}

  find(name: string): Column | undefined {
    return this.columns.find((column) => column.name === name);
  }

  /** New columns go to the end; one of the same name replaces the old one. */
  with(added: readonly Column[]): Scope {
    const names = new Set(added.map((column) => column.name));
    return new Scope([...this.columns.filter((column) => !names.has(column.name)), ...added]);
  }

  /** The names most like an unknown one, as Elasticsearch suggests them. */
  suggestions(name: string): string[] {
    const scored = this.columns
      .map((column) => ({ name: column.name, distance: distanceOf(column.name, name) }))
      .filter((entry) => entry.distance <= Math.max(1, Math.floor(name.length / 3)))
      .sort((left, right) => left.distance - right.distance);
    return scored.slice(0, 5).map((entry) => entry.name);
  }
}

/** Levenshtein's edit distance. */
const distanceOf = (left: string, right: string): number => {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
        )
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
};
