export interface PublishedDate {
  /** The year of the week, which differs from the calendar's around New Year. */
  weekYear: string;
  /** The minute of the hour, of any hour of the day. */
  minute: string;
  /** The day of the month, of any month in the window. */
  day: string;
}

/**
 * What the published `date` holds. Its pattern `YYYY-mm-dd` reads week-based year, minute of the
 * hour, day of the month, all in UTC. Null when the text has another form.
 */
export const publishedDate = (date: string): PublishedDate | null => {
  const [, weekYear, minute, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return weekYear === undefined || minute === undefined || day === undefined
    ? null
    : { weekYear, minute, day };
};
