import {
  argumentFailure,
  functionModel,
  illegalArgument,
  ofSingles,
  oneOf,
  type FunctionModel,
} from '../model/function_model';
import type { Scalar, Type } from '../model/value';

const DAY = 86_400_000;

const daysSinceEpoch = (instant: number): number => Math.floor(instant / DAY);
const timeOfDay = (instant: number): number => ((instant % DAY) + DAY) % DAY;

/** Months since the year 0, and the day of the month behind them. */
const dayNumber = (day: number): number => {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) * 32 + date.getUTCDate();
};

/** Whole months; a last day that is not over yet does not count. */
const monthsBetween = (start: number, end: number): number => {
  const [first, last] = [daysSinceEpoch(start), daysSinceEpoch(end)];
  const early = last > first && timeOfDay(end) < timeOfDay(start) ? -1 : 0;
  const late = last < first && timeOfDay(end) > timeOfDay(start) ? 1 : 0;
  return Math.trunc((dayNumber(last + early + late) - dayNumber(first)) / 32);
};

const fixed =
  (unit: number) =>
  (start: number, end: number): number =>
    Math.trunc((end - start) / unit);

const months =
  (count: number) =>
  (start: number, end: number): number =>
    Math.trunc(monthsBetween(start, end) / count);

const DIFFERENCES: Readonly<Record<string, (start: number, end: number) => number>> = {
  year: months(12),
  yyyy: months(12),
  quarters: months(3),
  qq: months(3),
  month: months(1),
  mm: months(1),
  DAY: fixed(DAY),
  dayofyear: fixed(DAY),
  dw: fixed(DAY),
  weeks: fixed(7 * DAY),
  hour: fixed(3_600_000),
  mi: fixed(60_000),
  Seconds: fixed(1000),
  ms: fixed(1),
};

const dateDiff = functionModel({
  name: 'DATE_DIFF',
  takesNull: false,
  forms: [
    {
      takes: [
        oneOf('keyword', Object.keys(DIFFERENCES)),
        { type: 'datetime' },
        { type: 'datetime' },
      ],
      gives: 'integer',
    },
  ],
  evaluate: ofSingles(([unit, start, end], { fail }) => {
    // Of integers there is one zero only.
    const difference = (DIFFERENCES[String(unit)]?.(Number(start), Number(end)) ?? 0) + 0;
    return Math.abs(difference) > 2147483647
      ? fail(argumentFailure(`[${difference}] out of [integer] range`))
      : difference;
  }),
});

const dayOfYear = (date: Date): number =>
  daysSinceEpoch(date.getTime()) - daysSinceEpoch(Date.UTC(date.getUTCFullYear(), 0, 1)) + 1;

const FIELDS: Readonly<Record<string, (date: Date) => number>> = {
  YEAR: (date) => date.getUTCFullYear(),
  month_of_year: (date) => date.getUTCMonth() + 1,
  day_of_month: (date) => date.getUTCDate(),
  day_of_week: (date) => date.getUTCDay() || 7,
  day_of_year: dayOfYear,
  hour_of_day: (date) => date.getUTCHours(),
  clock_hour_of_day: (date) => date.getUTCHours() || 24,
  clock_hour_of_ampm: (date) => date.getUTCHours() % 12 || 12,
  hour_of_ampm: (date) => date.getUTCHours() % 12,
  ampm_of_day: (date) => (date.getUTCHours() < 12 ? 0 : 1),
  minute_of_hour: (date) => date.getUTCMinutes(),
  minute_of_day: (date) => date.getUTCHours() * 60 + date.getUTCMinutes(),
  second_of_minute: (date) => date.getUTCSeconds(),
  second_of_day: (date) => Math.floor(timeOfDay(date.getTime()) / 1000),
  milli_of_second: (date) => date.getUTCMilliseconds(),
  milli_of_day: (date) => timeOfDay(date.getTime()),
  nano_of_second: (date) => date.getUTCMilliseconds() * 1_000_000,
  epoch_day: (date) => daysSinceEpoch(date.getTime()),
  instant_seconds: (date) => Math.floor(date.getTime() / 1000),
  proleptic_month: (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
  aligned_week_of_month: (date) => Math.floor((date.getUTCDate() - 1) / 7) + 1,
  aligned_week_of_year: (date) => Math.floor((dayOfYear(date) - 1) / 7) + 1,
  aligned_day_of_week_in_month: (date) => ((date.getUTCDate() - 1) % 7) + 1,
};

const dateExtract = functionModel({
  name: 'DATE_EXTRACT',
  takesNull: false,
  forms: [{ takes: [oneOf('keyword', Object.keys(FIELDS)), { type: 'datetime' }], gives: 'long' }],
  evaluate: ofSingles(([field, instant]) =>
    BigInt(FIELDS[String(field)]?.(new Date(Number(instant))) ?? 0)
  ),
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

const named = (name: string, nameOf: (date: Date) => string | undefined): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes: [{ type: 'datetime' }], gives: 'keyword' }],
    evaluate: ofSingles(([instant]) => nameOf(new Date(Number(instant))) ?? ''),
  });

/** Texts with the instants that they are in a pattern; null where they are not in it. */
const PARSED: ReadonlyArray<readonly [string, string, number | null]> = [
  ['yyyy-MM-dd', '2026-11-24', Date.UTC(2026, 10, 24)],
  ['yyyy-MM-dd', '24/11/2026', null],
  ['dd/MM/yyyy HH:mm', '24/11/2026 10:05', Date.UTC(2026, 10, 24, 10, 5)],
  ['dd/MM/yyyy HH:mm', '24/11/2026 24:05', null],
  ["yyyy'T'HH", '2026T07', Date.UTC(2026, 0, 1, 7)],
  ['MMM d, yyyy', 'Feb 9, 2024', Date.UTC(2024, 1, 9)],
  ['yyyy-MM-dd HH:mm:ss.SSS', '2026-11-24 01:02:03.004', Date.UTC(2026, 10, 24, 1, 2, 3, 4)],
];

/** A pattern of the list, with a text that may be one of another pattern. */
const dateParse = functionModel({
  name: 'DATE_PARSE',
  takesNull: false,
  forms: [
    {
      takes: [
        oneOf(
          'keyword',
          PARSED.map(([pattern]) => pattern)
        ),
        oneOf(
          'keyword',
          PARSED.map(([, written]) => written)
        ),
      ],
      gives: 'datetime',
    },
  ],
  evaluate: ofSingles(([pattern, written], { fail }) => {
    const found = PARSED.find((entry) => entry[0] === pattern && entry[1] === written);
    return (
      found?.[2] ??
      fail(
        illegalArgument(
          `failed to parse date field [${String(written)}] with format [${String(pattern)}]`
        )
      )
    );
  }),
});

/** The clock of the engine under test, which stands still. */
const NOW: Scalar = Date.UTC(2026, 10, 24, 10, 5);

const NUMBERS: Type[] = ['integer', 'long', 'double'];

const WIDTH = oneOf('double', [0.5, 1, 5, 1000]);

/** Only behind the BY of STATS. */
export const BUCKET: FunctionModel = functionModel({
  name: 'BUCKET',
  takesNull: false,
  forms: NUMBERS.map((type) => ({ takes: [{ type }, WIDTH], gives: 'double' })),
  evaluate: ofSingles(
    ([value, width]) => Math.floor(Number(value) / Number(width)) * Number(width)
  ),
});

/** What the calendar says of dates, and dates that are read by a pattern. */
export const CALENDAR: readonly FunctionModel[] = [
  dateDiff,
  dateExtract,
  dateParse,
  named('DAY_NAME', (date) => DAYS[date.getUTCDay()]),
  named('MONTH_NAME', (date) => MONTHS[date.getUTCMonth()]),
  functionModel({ name: 'NOW', forms: [{ takes: [], gives: 'datetime' }], evaluate: () => [NOW] }),
];
