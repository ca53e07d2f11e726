import type { Row } from './evaluate';
import type { Type } from './value';

export interface ModelColumn {
  readonly name: string;
  readonly type: Type;
  /** Whether the order of several values is told. */
  readonly ordered: boolean;
}

/** Columns and rows between two commands. */
export interface Relation {
  readonly columns: readonly ModelColumn[];
  readonly rows: readonly Row[];
  /** Whether the order of the rows is told. */
  readonly ordered: boolean;
}

/** New columns go to the end; one of the same name takes the place of the old one. */
export const withColumns = (
  columns: readonly ModelColumn[],
  added: readonly ModelColumn[]
): ModelColumn[] => [
  ...columns.filter(({ name }) => added.every((column) => column.name !== name)),
  ...added,
];
