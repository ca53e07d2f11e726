import type { Window } from './window';

/** An interval as ES|QL writes it, and its length. */
export interface BurstInterval {
  /** A time span literal of ES|QL. It stands in the text: no parameter may stand there. */
  span: string;
  milliseconds: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MOST_INTERVALS = 120;

const ONE_WEEK: BurstInterval = { span: '1 week', milliseconds: 7 * DAY };

/** Each at most some two and a half times the one before, so that there are never too few. */
const INTERVALS: readonly BurstInterval[] = [
  { span: '1 minute', milliseconds: MINUTE },
  { span: '2 minutes', milliseconds: 2 * MINUTE },
  { span: '5 minutes', milliseconds: 5 * MINUTE },
  { span: '10 minutes', milliseconds: 10 * MINUTE },
  { span: '15 minutes', milliseconds: 15 * MINUTE },
  { span: '30 minutes', milliseconds: 30 * MINUTE },
  { span: '1 hour', milliseconds: HOUR },
  { span: '2 hours', milliseconds: 2 * HOUR },
  { span: '3 hours', milliseconds: 3 * HOUR },
  { span: '6 hours', milliseconds: 6 * HOUR },
  { span: '12 hours', milliseconds: 12 * HOUR },
  { span: '1 day', milliseconds: DAY },
  { span: '2 days', milliseconds: 2 * DAY },
  { span: '3 days', milliseconds: 3 * DAY },
  ONE_WEEK,
];

/**
 * How finely the calls of a window are counted over time: the shortest interval that gives 120 or
 * fewer, which is about 50 or more from an hour up. One minute is the shortest and one week the
 * longest, of which a very long window has more. Intervals begin at round instants in UTC: weeks on
 * Mondays, the others at multiples of their length since 1970.
 */
export const burstInterval = ({ from, to }: Window): BurstInterval => {
  const length = Date.parse(to) - Date.parse(from);
  return INTERVALS.find(({ milliseconds }) => length <= MOST_INTERVALS * milliseconds) ?? ONE_WEEK;
};
