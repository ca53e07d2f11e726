import type { Cell, CellObject } from './query';

/** How a part of a row is read: from the cells of one column. */
export interface ColumnDecoder<Value> {
  readonly column: string;
  /** Null where there is no such column. Throws an Error that names the column. */
  decode(cell: Cell): Value;
}

const isObject = (cell: Cell): cell is CellObject =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

const describe = (cell: Cell): string => {
  if (cell === null) return 'null';
  if (Array.isArray(cell)) return 'several values';
  return isObject(cell) ? 'an object' : `a ${typeof cell}`;
};

const unexpected = (column: string, expected: string, cell: Cell): Error =>
  new Error(`column ${column}: expected ${expected}, found ${describe(cell)}`);

/** A number. Throws when the cell is anything else, null included. */
export const requiredNumber = (column: string): ColumnDecoder<number> => ({
  column,
  decode: (cell) => {
    if (typeof cell === 'number') return cell;
    throw unexpected(column, 'a number', cell);
  },
});

/** A number, or null where there is none. Throws on anything else. */
export const nullableNumber = (column: string): ColumnDecoder<number | null> => ({
  column,
  decode: (cell) => {
    if (cell === null || typeof cell === 'number') return cell;
    throw unexpected(column, 'a number', cell);
  },
});

/** A text. Throws when the cell is anything else, null included. */
export const requiredText = (column: string): ColumnDecoder<string> => ({
  column,
  decode: (cell) => {
    if (typeof cell === 'string') return cell;
    throw unexpected(column, 'a text', cell);
  },
});

/** A text, or null where there is none. Throws on numbers and on several values. */
export const nullableText = (column: string): ColumnDecoder<string | null> => ({
  column,
  decode: (cell) => {
    if (cell === null || typeof cell === 'string') return cell;
    throw unexpected(column, 'a text', cell);
  },
});

/** A multi-value as a sorted list: null is the empty list and a scalar a list of one. */
export const textList = (column: string): ColumnDecoder<string[]> => ({
  column,
  decode: (cell) => {
    if (cell === null) return [];
    // Most lists have one value: ten thousand rows are read faster without sorting it.
    if (typeof cell === 'string') return [cell];
    const values: readonly Cell[] = Array.isArray(cell) ? cell : [cell];
    return values
      .map((value) => {
        if (typeof value === 'string') return value;
        throw unexpected(column, 'texts', value);
      })
      .sort();
  },
});

/** A boolean. Throws when the cell is anything else, null included. */
export const requiredBoolean = (column: string): ColumnDecoder<boolean> => ({
  column,
  decode: (cell) => {
    if (typeof cell === 'boolean') return cell;
    throw unexpected(column, 'true or false', cell);
  },
});

/** An object, or null where there is none. Throws on anything else. */
export const nullableObject = (column: string): ColumnDecoder<Record<string, unknown> | null> => ({
  column,
  decode: (cell) => {
    if (cell === null) return null;
    if (isObject(cell)) return { ...cell };
    throw unexpected(column, 'an object', cell);
  },
});

/** What is made of a value that was decoded. */
export const madeOf = <Value, Made>(
  { column, decode }: ColumnDecoder<Value>,
  make: (value: Value) => Made
): ColumnDecoder<Made> => ({ column, decode: (cell) => make(decode(cell)) });
