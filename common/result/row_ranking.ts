import type { CorrectedRow } from './corrected_row';

/** Whether only AWS itself called, as auto scaling does. It launches for whoever set it up. */
const isService = ({ principal }: CorrectedRow): boolean => principal.kind === 'service';

/** The most that is known to have been asked for; unread calls might have asked for anything. */
const asked = ({ asked_most: most }: CorrectedRow): number => most ?? Number.POSITIVE_INFINITY;

const doubts = ({ unreadable, ambiguous }: CorrectedRow): number => unreadable + ambiguous;

interface RankedRow {
  row: CorrectedRow;
  /** Compared one after the other, the larger first. */
  keys: readonly number[];
}

/** Read once a row: a comparison happens some twenty times as often. */
const ranked = (row: CorrectedRow): RankedRow => ({
  row,
  keys: [isService(row) ? 0 : 1, asked(row), doubts(row), row.refused, Date.parse(row.last_seen)],
});

const byKeys = (left: RankedRow, right: RankedRow): number => {
  for (const [position, key] of left.keys.entries()) {
    const other = right.keys[position] ?? key;
    // Infinity less itself is no number.
    if (key !== other) return other - key;
  }
  return 0;
};

/**
 * The order in which rows are shown at first: people before AWS's own services, whose many small
 * calls are the noise of every account; then what asked for most, where a row with nothing readable
 * comes first; then more doubtful calls, more refusals, and the later last call. Rows that are equal
 * in all of that keep their order.
 */
export const rankRows = (rows: readonly CorrectedRow[]): readonly CorrectedRow[] =>
  rows
    .map(ranked)
    .sort(byKeys)
    .map(({ row }) => row);
