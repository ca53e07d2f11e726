import type { CellTable } from '../../common/queries/cell_table';

/** Rows, all with the fields of the first, column by column. What is undefined comes as null. */
export const tableOf = (rows: readonly object[]): CellTable => {
  const columns = Object.keys(rows[0] ?? {});
  return {
    columns,
    cells: columns.map((name) => rows.map((row) => Reflect.get(row, name) ?? null)),
  };
};
