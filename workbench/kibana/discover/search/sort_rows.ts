export interface RowSort {
  /** Index of the column. */
  column: number;
  direction: 'asc' | 'desc';
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

const compare = (left: unknown, right: unknown): number => {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [first, second] = [String(left), String(right)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The rows by these columns in turn. Rows without a value come last in both directions. */
export const sortRows = <Row extends readonly unknown[]>(
  rows: readonly Row[],
  sorts: readonly RowSort[]
): readonly Row[] =>
  sorts.length === 0
    ? rows
    : [...rows].sort((left, right) => {
        for (const { column, direction } of sorts) {
          const [a, b] = [left[column], right[column]];
          const order =
            isAbsent(a) || isAbsent(b)
              ? Number(isAbsent(a)) - Number(isAbsent(b))
              : compare(a, b) * (direction === 'asc' ? 1 : -1);
          if (order !== 0) return order;
        }
        return 0;
      });
