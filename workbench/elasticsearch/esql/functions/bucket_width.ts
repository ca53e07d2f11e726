import type { TimeAmount } from '../parser/tree';

const DAY = 86_400_000;

/** Round widths of dates, from the widest. */
const WIDTHS: ReadonlyArray<readonly [TimeAmount['unit'], number]> = [
  ['month', 1],
  ['week', 1],
  ['day', 1],
  ['hour', 12],
  ['hour', 3],
  ['hour', 1],
  ['minute', 30],
  ['minute', 10],
  ['minute', 5],
  ['minute', 1],
  ['second', 30],
  ['second', 10],
  ['second', 5],
  ['second', 1],
  ['millisecond', 100],
  ['millisecond', 50],
  ['millisecond', 10],
  ['millisecond', 1],
];

const MILLISECONDS: Readonly<Record<string, number>> = {
  week: 7 * DAY,
  day: DAY,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};

/** The first Monday of the epoch is its fifth day. */
const FIRST_MONDAY = 4 * DAY;

const starts = (unit: string, count: number): ((instant: number) => number) => {
  if (unit === 'month' || unit === 'year') {
    return (instant) => {
      const date = new Date(instant);
      return Date.UTC(date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth(), 1);
    };
  }
  const width = count * (MILLISECONDS[unit] ?? 1);
  const origin = unit === 'week' ? FIRST_MONDAY : 0;
  return (instant) => Math.floor((instant - origin) / width) * width + origin;
};

const next = (unit: string, count: number, start: number): number => {
  if (unit !== 'month') return start + count * (MILLISECONDS[unit] ?? 1);
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
};

const fits = (
  [unit, count]: readonly [TimeAmount['unit'], number],
  buckets: number,
  from: number,
  to: number
): boolean => {
  let start = starts(unit, count)(from);
  for (let used = 0; used < buckets; used++) {
    start = next(unit, count, start);
    if (start >= to) return true;
  }
  return false;
};

/** The narrowest round interval of which no more than so many buckets are needed between two instants. */
export const dateWidth = (buckets: number, from: number, to: number): TimeAmount => {
  let found: readonly [TimeAmount['unit'], number] = ['year', 1];
  for (const width of WIDTHS) {
    if (!fits(width, buckets, from, to)) break;
    found = width;
  }
  return { unit: found[0], count: found[1] };
};

/** The same for numbers: a power of ten or half of one. */
export const numberWidth = (buckets: number, from: number, to: number): number => {
  const exact = (to - from) / buckets;
  const power = 10 ** Math.ceil(Math.log10(exact));
  const half = power / 2;
  return exact < half ? half : power;
};
