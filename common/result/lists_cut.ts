import type { CorrectedRow, CountedValue } from './corrected_row';

const LISTS = ['types', 'regions', 'subnets', 'days', 'hours', 'outcomes'] as const;

const attemptsOf = (values: readonly CountedValue[] | null): number =>
  (values ?? []).reduce((sum, { attempts }) => sum + attempts, 0);

/**
 * Whether the lists of values of some row are not whole. Each call of a row stands in each of its
 * lists once, if only as a call without the value, so that the calls of a whole list are those of
 * the row, whatever cut it.
 */
export const areListsCut = (rows: readonly CorrectedRow[]): boolean =>
  rows.some((row) => LISTS.some((list) => attemptsOf(row[list]) < row.attempts));
