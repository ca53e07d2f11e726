import { instantOf, nanosecondsOf } from '../esql/bind/instant_of';
import { canonicalIp } from './canonical_ip';
import type { Field } from './field';
import { halfPrecision } from './half_precision';

/**
 * A single stored value: dates are milliseconds since the epoch, date_nanos nanoseconds, and whole
 * numbers that a JavaScript number would not hold exactly are bigints.
 */
export type StoredValue = string | number | boolean | bigint;

type Reader = (value: unknown, field: Pick<Field, 'scalingFactor'>) => StoredValue | null;

const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

const exactly = (value: bigint): number | bigint => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
};

const DIGITS = /^[+-]?\d{1,40}$/;

/** Fractions of a whole number are cut off, as Elasticsearch's `coerce` does. */
const wholeOf =
  (least: bigint, most: bigint): Reader =>
  (value) => {
    const digits = typeof value === 'string' && DIGITS.test(value.trim()) ? value.trim() : null;
    const number = digits === null ? numberOf(value) : null;
    if (digits === null && number === null) return null;
    const whole = BigInt(digits?.replace(/^\+/, '') ?? Math.trunc(number ?? 0));
    return whole >= least && whole <= most ? exactly(whole) : null;
  };

const floatOf =
  (rounded: (number: number) => number): Reader =>
  (value) => {
    const number = numberOf(value);
    const float = number === null ? null : rounded(number);
    return float !== null && Number.isFinite(float) ? float : null;
  };

/** A multiple of one part in `scaling_factor`. */
const scaledOf: Reader = (value, { scalingFactor }) => {
  const number = numberOf(value);
  if (number === null) return null;
  const factor = scalingFactor ?? 1;
  return Math.round(number * factor) / factor;
};

const textOf: Reader = (value) => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

/** The largest instant that DuckDB and JavaScript both hold. */
const LATEST = 8.64e15;

/** The last nanosecond that a long counts to. */
const LATEST_NANOSECOND = 2n ** 63n - 1n;

const isDateText = (value: unknown): value is string =>
  typeof value === 'string' && !/^-?\d{5,}$/.test(value);

const READERS: Readonly<Record<string, Reader>> = {
  byte: wholeOf(-128n, 127n),
  short: wholeOf(-32768n, 32767n),
  integer: wholeOf(-2147483648n, 2147483647n),
  long: wholeOf(-(2n ** 63n), 2n ** 63n - 1n),
  unsigned_long: wholeOf(0n, 2n ** 64n - 1n),
  half_float: floatOf(halfPrecision),
  float: floatOf(Math.fround),
  scaled_float: scaledOf,
  double: floatOf((number) => number),
  boolean: (value) => {
    if (value === true || value === 'true') return true;
    return value === false || value === 'false' || value === '' ? false : null;
  },
  date: (value) => {
    const instant = isDateText(value) ? instantOf(value) : numberOf(value);
    return instant !== null && Math.abs(instant) <= LATEST ? Math.trunc(instant) : null;
  },
  date_nanos: (value) => {
    const number = isDateText(value) ? null : numberOf(value);
    const nanoseconds = isDateText(value)
      ? nanosecondsOf(value)
      : number === null
        ? null
        : BigInt(Math.trunc(number)) * 1_000_000n;
    const isHeld = nanoseconds !== null && nanoseconds >= 0n && nanoseconds <= LATEST_NANOSECOND;
    return isHeld ? nanoseconds : null;
  },
  ip: (value) => (typeof value === 'string' ? canonicalIp(value) : null),
};

/** A value of a document as a field holds it; null when it does not fit. */
export const storedValue = (
  field: Pick<Field, 'mappedType' | 'scalingFactor'>,
  value: unknown
): StoredValue | null => (READERS[field.mappedType] ?? textOf)(value, field);
