import { sqlText } from '../../storage/identifier';
import type { LiteralValue, TimeAmount } from '../parser/tree';

export const isAmount = (value: LiteralValue): value is TimeAmount =>
  typeof value === 'object' && value !== null && 'unit' in value;

const MILLISECONDS = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Why an amount cannot be rounded by; null when it can. */
export const unroundable = ({ count, unit }: TimeAmount): string | null => {
  if (count < 1) return `Zero or negative time interval is not supported`;
  return unit in MILLISECONDS || count === 1
    ? null
    : `an interval of [${count} ${unit}s] is not supported by this engine`;
};

/** SQL of a date down to the start of its interval: calendar units of one, others from the epoch. */
export const floorSql = ({ count, unit }: TimeAmount, date: string): string => {
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') {
    return `date_trunc(${sqlText(unit)}, ${date})::TIMESTAMP`;
  }
  const milliseconds = `(${count * MILLISECONDS[unit]})::BIGINT`;
  return `make_timestamp(floor(epoch_ms(${date}) / ${milliseconds})::BIGINT * ${milliseconds} * 1000)`;
};
