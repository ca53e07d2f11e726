import dateMath from '@kbn/datemath';
import moment from 'moment';
import type { Window } from '../../common/result/window';

/** Two ends of a window as a person types or picks them: date math, or instants in ISO 8601. */
export interface TypedWindow {
  from: string;
  to: string;
}

const LONGEST = 100;

/** Years that ISO 8601 writes in four digits, which is what the routes take. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9_999;

/** What `@kbn/datemath` may be given: it would hand other texts to the browser's own date reader. */
const isDateMathOrIso = (text: string): boolean => {
  if (text.length > LONGEST || /\s/.test(text)) return false;
  if (text.startsWith('now')) return true;
  const [instant = ''] = text.split('||');
  return moment(instant, moment.ISO_8601, true).isValid();
};

const instantOf = (text: string, now: Date, roundUp: boolean): string | null => {
  if (!isDateMathOrIso(text)) return null;
  const read = dateMath.parse(text, { roundUp, forceNow: now });
  if (read === undefined || !read.isValid()) return null;
  const year = read.utc().year();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? read.toISOString() : null;
};

/** Whether a text means an instant. Never throws. */
export const isDateMath = (text: string): boolean => instantOf(text, new Date(), false) !== null;

/**
 * The two absolute instants that a window means at `now`, rounded as Kibana rounds: down at its
 * start, up at its end, in Kibana's time zone and week. Null when a text means no instant, or when
 * the start does not lie before the end.
 */
export const resolveWindow = ({ from, to }: TypedWindow, now: Date): Window | null => {
  const start = instantOf(from, now, false);
  const end = instantOf(to, now, true);
  return start === null || end === null || start >= end ? null : { from: start, to: end };
};
