import { sqlText } from '../../storage/identifier';
import type { LiteralValue, TimeAmount } from '../parser/tree';
import type { EsqlType } from '../types';

export const isAmount = (value: LiteralValue): value is TimeAmount =>
  typeof value === 'object' && value !== null && 'unit' in value;

const MILLISECONDS = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Why an amount cannot be rounded by; null when it can. */
export const unroundable = ({ count }: TimeAmount): string | null =>
  count < 1 ? `Zero or negative time interval is not supported` : null;

/** Months since the year 1 are divided; whole years are counted from it too. */
const monthsFloor = (months: number, date: string): string => {
  const since = `((year(${date}) - 1) * 12 + month(${date}) - 1)`;
  const first = `(floor(${since} / ${months})::BIGINT * ${months})`;
  return `make_timestamp(1 + ${first} // 12, 1 + ${first} % 12, 1, 0, 0, 0)`;
};

const floorOf = ({ count, unit }: TimeAmount, date: string): string => {
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    const months = count * MONTHS[unit];
    const isUnit = count === 1 || months === 3;
    return isUnit
      ? `date_trunc(${sqlText(months === 3 ? 'quarter' : unit)}, ${date})::TIMESTAMP`
      : monthsFloor(months, date);
  }
  const milliseconds = count * MILLISECONDS[unit];
  // Seven days are a week, which begins on Monday; any other number of days counts from the epoch.
  if (
    unit !== 'hour' &&
    milliseconds === MILLISECONDS.week &&
    (unit === 'week' || unit === 'day')
  ) {
    return `date_trunc('week', ${date})::TIMESTAMP`;
  }
  const width = `(${milliseconds})::BIGINT`;
  return `make_timestamp(floor(epoch_ms(${date}) / ${width})::BIGINT * ${width} * 1000)`;
};

/** SQL of a date down to the start of its interval, in UTC, of the same type. */
export const floorSql = (amount: TimeAmount, date: string, type: EsqlType): string =>
  type === 'date_nanos'
    ? `(${floorOf(amount, `(${date})::TIMESTAMP`)})::TIMESTAMP_NS`
    : floorOf(amount, date);
