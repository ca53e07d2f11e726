import { parsingError } from '../errors';
import type { Source } from '../position';
import type { Expression, Scalar, TimeAmount, TimeUnit } from './tree';
import type { EsqlType } from '../types';

const INT_MAX = 2147483647n;
const LONG_MAX = 9223372036854775807n;

/** A whole number as written: integer where it fits, else long; more is refused. */
export const integerLiteral = (image: string, source: Source): Expression => {
  const value = BigInt(image);
  if (value <= INT_MAX) return { kind: 'literal', type: 'integer', value: Number(value), source };
  // One more than the largest long is read too: a minus sign may stand before it.
  if (value <= LONG_MAX + 1n) return { kind: 'literal', type: 'long', value, source };
  throw parsingError(
    source.position,
    `Number [${image}] needs type [unsigned_long], which is not supported by this engine`
  );
};

export const decimalLiteral = (image: string, source: Source): Expression => ({
  kind: 'literal',
  type: 'double',
  value: Number(image),
  source,
});

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

/** `[1, 2]`: a constant of several values, all of one type. */
export const arrayLiteral = (items: readonly Expression[], source: Source): Expression => {
  const values: Scalar[] = [];
  const types = new Set<EsqlType>();
  for (const item of items) {
    const literal = item.kind === 'negate' ? item.operand : item;
    const value = literal.kind === 'literal' ? literal.value : null;
    if (literal.kind !== 'literal' || value === null || typeof value === 'object') {
      throw parsingError(
        item.source.position,
        `a constant is expected in an array, found [${item.source.text}]`
      );
    }
    types.add(literal.type);
    const negative =
      item.kind === 'negate' && (typeof value === 'number' || typeof value === 'bigint');
    values.push(negative ? -value : value);
  }
  const widest = (['double', 'long', 'integer'] as const).find((type) => types.has(type));
  const [only] = types;
  if (only === undefined || (types.size > 1 && !widest)) {
    throw parsingError(
      source.position,
      `an array must hold values of one type, found [${source.text}]`
    );
  }
  return {
    kind: 'literal',
    type: types.size === 1 ? only : (widest ?? only),
    value: values,
    source,
  };
};
