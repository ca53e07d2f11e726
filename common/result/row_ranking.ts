import type { CorrectedRow } from './corrected_row';

/** Whether only AWS itself called, as auto scaling does. It launches for whoever set it up. */
const isService = ({ principal }: CorrectedRow): boolean => principal.kind === 'service';

/** The most that is known to have been asked for; unread calls might have asked for anything. */
const asked = ({ asked_most: most }: CorrectedRow): number => most ?? Number.POSITIVE_INFINITY;

const doubts = ({ unreadable, ambiguous }: CorrectedRow): number => unreadable + ambiguous;

/**
 * The order in which rows are shown at first: people before AWS's own services, whose many small
 * calls are the noise of every account; then what asked for most, where a row with nothing readable
 * comes first; then more doubtful calls, more refusals, and the later last call. Rows that are equal
 * in all of that keep their order.
 */
export const rankRows = (rows: readonly CorrectedRow[]): readonly CorrectedRow[] =>
  [...rows].sort(
    (left, right) =>
      Number(isService(left)) - Number(isService(right)) ||
      // Infinity less itself is no number.
      (asked(left) === asked(right) ? 0 : asked(right) - asked(left)) ||
      doubts(right) - doubts(left) ||
      right.refused - left.refused ||
      Date.parse(right.last_seen) - Date.parse(left.last_seen)
  );
