const DAY = 86_400_000;

/** Days before the window that a person may look back over. */
export const LOOK_BACKS = [7, 30, 90, 365] as const;

/** The start of a look-back, ISO 8601 in UTC. */
export const lookBackFrom = (from: string, days: number): string =>
  new Date(Date.parse(from) - days * DAY).toISOString();

/**
 * Whole days of data before a window, rounded to the nearest, since the first event of a day is not
 * at its first moment. 0 when there is less than half a day, or no event at all.
 *
 * @param oldest the oldest event of the look-back and the window, ISO 8601; null: there is none
 */
export const coveredDays = (oldest: string | null, from: string): number =>
  oldest === null ? 0 : Math.max(0, Math.round((Date.parse(from) - Date.parse(oldest)) / DAY));
