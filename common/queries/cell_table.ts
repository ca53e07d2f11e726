import type { Cell, Cells } from './query';

/**
 * An answer column by column: `cells[column][row]`, each column with as many as there are rows. Ten
 * thousand rows that repeat the name of each column are twice as long and take three times as long to
 * send.
 */
export interface CellTable {
  columns: readonly string[];
  cells: ReadonlyArray<readonly Cell[]>;
}

/** Whether a value of JSON is a table. What its cells are is told by whoever decodes its rows. */
export const isCellTable = (value: unknown): value is CellTable => {
  if (typeof value !== 'object' || value === null) return false;
  if (!('columns' in value) || !('cells' in value)) return false;
  const { columns, cells } = value;
  if (!Array.isArray(columns) || !Array.isArray(cells)) return false;
  const [first]: unknown[] = cells;
  const rows = Array.isArray(first) ? first.length : 0;
  return (
    columns.length === cells.length &&
    columns.every((name) => typeof name === 'string') &&
    cells.every((column) => Array.isArray(column) && column.length === rows)
  );
};

/** Makes a row of each of a table. Throws an Error that names the column of a cell of a wrong type. */
export const decodeTable = <Row>(
  decodeRow: (cells: Cells) => Row,
  { columns, cells }: CellTable
): Row[] => {
  const byName = new Map(columns.map((name, position) => [name, cells[position] ?? []]));
  const count = cells[0]?.length ?? 0;
  let row = 0;
  // One view over all rows, which a decoder reads at once.
  const ofRow: Cells = { get: (column) => byName.get(column)?.[row] };
  const rows: Row[] = [];
  for (; row < count; row++) rows.push(decodeRow(ofRow));
  return rows;
};
