import type { Sort } from './url_state';

/** What a grid is sorted by: what the address says, else the order in which the person left it. */
export const shownSort = <Column extends string>(
  asked: readonly Sort[],
  remembered: ReadonlyArray<Sort<Column>>,
  isColumn: (id: string) => id is Column
): ReadonlyArray<Sort<Column>> =>
  asked.length === 0
    ? remembered
    : asked.flatMap(({ id, direction }) => (isColumn(id) ? [{ id, direction }] : []));
