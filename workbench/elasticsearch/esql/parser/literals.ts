import { parsingError } from '../errors';
import type { Source } from '../position';
import type { Expression, Scalar, TimeAmount, TimeUnit } from './tree';
import type { EsqlType } from '../types';

const INT_MIN = -(2n ** 31n);
const INT_MAX = 2n ** 31n - 1n;
const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;
const UNSIGNED_LONG_MAX = 2n ** 64n - 1n;
const LONGEST_WHOLE = 100;

/**
 * A whole number as written, with its sign: integer where it fits, else long, else unsigned_long,
 * and a double beyond.
 */
export const integerLiteral = (image: string, source: Source): Expression => {
  // Longer than any whole number; a megabyte of digits would take seconds to read.
  if (image.length > LONGEST_WHOLE) return decimalLiteral(image, source);
  const value = BigInt(image.replace(/^\+/, ''));
  if (value >= INT_MIN && value <= INT_MAX) {
    return { kind: 'literal', type: 'integer', value: Number(value), source };
  }
  if (value >= LONG_MIN && value <= LONG_MAX) {
    return { kind: 'literal', type: 'long', value, source };
  }
  if (value > 0n && value <= UNSIGNED_LONG_MAX) {
    return { kind: 'literal', type: 'unsigned_long', value, source };
  }
  return decimalLiteral(image, source);
};

/** Throws for a number that is larger than a double can be. */
export const decimalLiteral = (image: string, source: Source): Expression => {
  const value = Number(image);
  if (!Number.isFinite(value)) {
    throw parsingError(source.position, `Number [${image.slice(0, 100)}] is too large`);
  }
  return { kind: 'literal', type: 'double', value, source };
};

const UNITS: Record<string, TimeUnit> = {
  millisecond: 'millisecond',
  milliseconds: 'millisecond',
  ms: 'millisecond',
  second: 'second',
  seconds: 'second',
  sec: 'second',
  s: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  m: 'minute',
  hour: 'hour',
  hours: 'hour',
  h: 'hour',
  day: 'day',
  days: 'day',
  d: 'day',
  week: 'week',
  weeks: 'week',
  w: 'week',
  month: 'month',
  months: 'month',
  mo: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  q: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  y: 'year',
};

const DURATION_UNITS = new Set<TimeUnit>(['millisecond', 'second', 'minute', 'hour']);

/** Whether an amount of this unit is a time_duration (fixed length) or a date_period (calendar). */
export const typeOfUnit = (unit: TimeUnit): EsqlType =>
  DURATION_UNITS.has(unit) ? 'time_duration' : 'date_period';

/** Reads `7 day` as text; null when it is none. */
export const readTimeAmount = (text: string): TimeAmount | null => {
  const match = /^\s*(-?[0-9]+)\s*([A-Za-z]+)\s*$/.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  return match && unit ? { count: Number(match[1]), unit } : null;
};

/** `7 day` in a query. */
export const timeAmountLiteral = (count: string, unit: string, source: Source): Expression => {
  const amount = readTimeAmount(`${count} ${unit}`);
  if (!amount) throw parsingError(source.position, `Unexpected temporal unit: '${unit}'`);
  return { kind: 'literal', type: typeOfUnit(amount.unit), value: amount, source };
};

const WIDTHS: readonly EsqlType[] = ['double', 'unsigned_long', 'long', 'integer'];

/** `[1, 2]`: a constant of several values; numbers widen to the widest of them. */
export const arrayLiteral = (items: readonly Expression[], source: Source): Expression => {
  const values = items.flatMap((item): Scalar[] => {
    const value = item.kind === 'literal' ? item.value : null;
    return value === null || typeof value === 'object' ? [] : [value];
  });
  const types = new Set(items.map((item) => (item.kind === 'literal' ? item.type : 'null')));
  const [only = 'null'] = types;
  const type = types.size === 1 ? only : (WIDTHS.find((width) => types.has(width)) ?? only);
  return { kind: 'literal', type, value: values, source };
};
