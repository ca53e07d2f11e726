import type { CorrectedRow } from '../../common/result/corrected_row';
import type { Why } from '../../common/result/why';
import type { CorrectedColumnId } from './corrected_columns';
import { figureColumn, isFigureColumn, isListColumn } from './corrected_lists';
import type { Sort } from './url_state';

type SortValue = number | string | null;

const collator = new Intl.Collator('en', { numeric: true });

/** What of a row a column is sorted by; null when the row has no such value. */
export const sortValue = (
  row: CorrectedRow,
  column: CorrectedColumnId,
  why: (row: CorrectedRow) => Why
): SortValue => {
  if (isListColumn(column)) return row[column]?.length ?? null;
  if (isFigureColumn(column)) {
    const { of, part } = figureColumn(column);
    return row[of]?.[part] ?? null;
  }
  switch (column) {
    case 'principal':
      return row.principal.name;
    case 'badges':
      return why(row).badges.length;
    case 'over_threshold':
      return row.asked_most;
    default:
      return row[column];
  }
};

const comparePresent = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/**
 * The rows in the asked order; what is unknown comes last either way, and rows that compare equal
 * keep their order. Lists sort by how many values they have.
 */
export const correctedOrder = (
  rows: readonly CorrectedRow[],
  sort: ReadonlyArray<Sort<CorrectedColumnId>>,
  why: (row: CorrectedRow) => Why
): readonly CorrectedRow[] => {
  // Read once a row: a comparison happens some twenty times as often.
  const keyed = rows.map((row) => ({ row, keys: sort.map(({ id }) => sortValue(row, id, why)) }));
  keyed.sort((a, b) => {
    for (const [position, { direction }] of sort.entries()) {
      const left = a.keys[position] ?? null;
      const right = b.keys[position] ?? null;
      if (left === null || right === null) {
        if (left === right) continue;
        return left === null ? 1 : -1;
      }
      const order = comparePresent(left, right);
      if (order !== 0) return direction === 'asc' ? order : -order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
};
