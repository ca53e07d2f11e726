import type { PublishedRow } from '../../common/queries/published';
import { COLUMN_IDS, type ColumnId } from './published_columns';
import type { Sort } from './url_state';

export type SortColumn = Sort<ColumnId>;

/** ES|QL promises no order of its own: the largest number of instances first. */
export const DEFAULT_SORT: readonly SortColumn[] = [
  { id: 'target_instance_count', direction: 'desc' },
  { id: 'user_attempts', direction: 'desc' },
];

/**
 * The order that a person asks for where the page's own stands: the grid adds a column behind those
 * that sort already, where it would decide nothing.
 */
export const chosenSort = (
  sort: readonly SortColumn[],
  isOwnOrder: boolean
): readonly SortColumn[] => {
  const isAdded = DEFAULT_SORT.every(
    ({ id, direction }, position) =>
      sort[position]?.id === id && sort[position].direction === direction
  );
  return isOwnOrder && isAdded && sort.length > DEFAULT_SORT.length
    ? sort.slice(DEFAULT_SORT.length)
    : sort;
};

type SortValue = PublishedRow[ColumnId];

const collator = new Intl.Collator('en', { numeric: true });

const isAbsent = (value: SortValue): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

const comparePresent = (a: SortValue, b: SortValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (!Array.isArray(a) || !Array.isArray(b)) return 0;
  // Lists: by their first value, which is the one that the cell shows, then by their length.
  return collator.compare(a[0] ?? '', b[0] ?? '') || a.length - b.length;
};

/**
 * The positions of the rows in the asked order. Counts sort as numbers and texts by their language's
 * order with numbers inside as numbers; a value that is not in the request comes last either way.
 * The other columns decide between rows that compare equal, so that each run shows the same order:
 * Elasticsearch promises none.
 */
export const rowOrder = (
  rows: readonly PublishedRow[],
  sort: readonly SortColumn[]
): readonly number[] => {
  const asked = sort.length === 0 ? DEFAULT_SORT : sort;
  const columns: readonly SortColumn[] = [
    ...asked,
    ...COLUMN_IDS.map((id) => ({ id, direction: 'asc' as const })),
  ];
  const compare = (a: PublishedRow, b: PublishedRow): number => {
    for (const { id, direction } of columns) {
      const absence = Number(isAbsent(a[id])) - Number(isAbsent(b[id]));
      if (absence !== 0) return absence;
      const order = isAbsent(a[id]) ? 0 : comparePresent(a[id], b[id]);
      if (order !== 0) return direction === 'asc' ? order : -order;
    }
    return 0;
  };
  return Array.from(rows.entries())
    .sort(([, a], [, b]) => compare(a, b))
    .map(([position]) => position);
};
