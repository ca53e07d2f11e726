import type { Cell, CellObject, Cells } from './query';

const isObject = (cell: Cell): cell is CellObject =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

const describe = (cell: Cell): string => {
  if (cell === null) return 'null';
  if (Array.isArray(cell)) return 'several values';
  return isObject(cell) ? 'an object' : `a ${typeof cell}`;
};

/** A number. Throws when the cell is anything else, null included. */
export const requiredNumber = (cells: Cells, column: string): number => {
  const number = nullableNumber(cells, column);
  if (number !== null) return number;
  throw new Error(`column ${column}: expected a number, found null`);
};

/** A number, or null where there is none. Throws on anything else. */
export const nullableNumber = (cells: Cells, column: string): number | null => {
  const cell = cells.get(column) ?? null;
  if (cell === null || typeof cell === 'number') return cell;
  throw new Error(`column ${column}: expected a number, found ${describe(cell)}`);
};

/** A text. Throws when the cell is anything else, null included. */
export const requiredText = (cells: Cells, column: string): string => {
  const text = nullableText(cells, column);
  if (text !== null) return text;
  throw new Error(`column ${column}: expected a text, found null`);
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
  if (cell === null) return [];
  // Most lists have one value: ten thousand rows are read faster without sorting it.
  if (typeof cell === 'string') return [cell];
  const values: readonly Cell[] = Array.isArray(cell) ? cell : [cell];
  return values
    .map((value) => {
      if (typeof value === 'string') return value;
      throw new Error(`column ${column}: expected texts, found ${describe(value)}`);
    })
    .sort();
};

/** A boolean. Throws when the cell is anything else, null included. */
export const requiredBoolean = (cells: Cells, column: string): boolean => {
  const cell = cells.get(column) ?? null;
  if (typeof cell === 'boolean') return cell;
  throw new Error(`column ${column}: expected true or false, found ${describe(cell)}`);
};

/** An object, or null where there is none. Throws on anything else. */
export const nullableObject = (cells: Cells, column: string): Record<string, unknown> | null => {
  const cell = cells.get(column) ?? null;
  if (cell === null) return null;
  if (isObject(cell)) return { ...cell };
  throw new Error(`column ${column}: expected an object, found ${describe(cell)}`);
};
