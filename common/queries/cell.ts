import type { Cell, Cells } from './query';

const describe = (cell: Cell): string =>
  cell === null ? 'null' : Array.isArray(cell) ? 'several values' : `a ${typeof cell}`;

/** A number. Throws when the cell is anything else, null included. */
export const requiredNumber = (cells: Cells, column: string): number => {
  const cell = cells.get(column) ?? null;
  if (typeof cell === 'number') return cell;
  throw new Error(`column ${column}: expected a number, found ${describe(cell)}`);
};

/** A text, or null where there is none. Throws on numbers and on several values. */
export const nullableText = (cells: Cells, column: string): string | null => {
  const cell = cells.get(column) ?? null;
  if (cell === null || typeof cell === 'string') return cell;
  throw new Error(`column ${column}: expected a text, found ${describe(cell)}`);
};

/** A multi-value as a sorted list: null is the empty list and a scalar a list of one. */
export const textList = (cells: Cells, column: string): string[] => {
  const cell = cells.get(column) ?? null;
  const values = cell === null ? [] : Array.isArray(cell) ? cell : [cell];
  return values
    .map((value) => {
      if (typeof value === 'string') return value;
      throw new Error(`column ${column}: expected texts, found ${describe(value)}`);
    })
    .sort();
};
