import type { Select } from './select';

/**
 * A condition that is always true. DuckDB takes all others down into the scan of a table, which then
 * hands on a few rows of each of its vectors; since this one is volatile it stays an operator, and
 * filters gather such rows into full vectors.
 */
const ALWAYS = 'random() >= 0';

/** Whether all rows are read in any case: a group or an order needs them, no LIMIT comes before. */
const readsAll = (selects: readonly Select[]): boolean => {
  const first = selects.find(({ kind }) => kind !== 'map' && kind !== 'unnest');
  return first?.kind === 'cut' ? first.order.length > 0 : first !== undefined;
};

/**
 * The same SELECTs, in which the rows of the source that meet the conditions are gathered, where much
 * is worked out of them: dozens of operators over a handful of rows each cost more than the scan.
 */
export const gathered = (selects: readonly Select[]): readonly Select[] => {
  const [source, filter, ...others] = selects;
  if (source?.kind !== 'source' || filter?.kind !== 'map') return selects;
  const isRead = source.tables.some(({ table }) => table !== null);
  const works = [filter, ...others].some(
    (select) => select.kind === 'map' && select.added.length > 0
  );
  if (!isRead || !works || filter.conditions.length === 0 || !readsAll(others)) return selects;
  return [source, { ...filter, conditions: [...filter.conditions, ALWAYS] }, ...others];
};
