import dateMath from '@elastic/datemath';
import { buildRangeFilter, type Filter, type TimeRange } from '@kbn/es-query';
import moment from 'moment';

/** Two instants, ISO 8601 in UTC, both of the range. */
export interface TimeWindow {
  from: string;
  to: string;
}

const instant = (text: string, now: Date, roundUp: boolean): string => {
  const read = text.startsWith('now')
    ? dateMath.parse(text, { roundUp, forceNow: now })
    : moment(text, moment.ISO_8601, true);
  if (read === undefined || !read.isValid())
    throw new Error(`"${text.slice(0, 80)}" is no time. Choose one with the time picker.`);
  return read.toISOString();
};

/**
 * The instants that a time range means at `now`.
 * @throws Error with one sentence where it means none.
 */
export const timeWindow = ({ from, to }: TimeRange, now: Date): TimeWindow => ({
  from: instant(from, now, false),
  to: instant(to, now, true),
});

/** The window as Discover asks for it. */
export const timeFilter = (field: string, { from, to }: TimeWindow): Filter =>
  buildRangeFilter(
    { name: field, type: 'date' },
    { gte: from, lte: to, format: 'strict_date_optional_time' },
    { title: '', fields: [] }
  );
