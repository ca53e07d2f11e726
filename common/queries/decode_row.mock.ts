import { decodeTable } from './cell_table';
import type { Cell, RowDecoders } from './query';

/** The row of a query that is made of these cells, by column. */
export const decodeRow = <Row>(
  { decoders }: { decoders: RowDecoders<Row> },
  cells: Readonly<Record<string, Cell>>
): Row => {
  const table = { columns: Object.keys(cells), cells: Object.values(cells).map((cell) => [cell]) };
  const [row] = decodeTable(decoders, table);
  if (row === undefined) throw new Error('no cell, no row');
  return row;
};
