import { instantOf } from '../esql/bind/instant_of';
import type { EsqlType } from '../esql/types';
import { canonicalIp } from './canonical_ip';

/** A single stored value; instants are milliseconds since the epoch. */
export type StoredValue = string | number | boolean;

const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** Fractions of a whole number are cut off, as Elasticsearch's `coerce` does. */
const wholeOf =
  (least: number, most: number) =>
  (value: unknown): number | null => {
    const number = numberOf(value);
    const whole = number === null ? null : Math.trunc(number);
    return whole !== null && whole >= least && whole <= most ? whole : null;
  };

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

const LONG = 2 ** 63;

/** The largest instant that DuckDB and JavaScript both hold. */
const LATEST = 8.64e15;

const READERS: Partial<Record<EsqlType, (value: unknown) => StoredValue | null>> = {
  integer: wholeOf(-2147483648, 2147483647),
  long: wholeOf(-LONG, LONG - 1024),
  double: numberOf,
  boolean: (value) => {
    if (value === true || value === 'true') return true;
    return value === false || value === 'false' || value === '' ? false : null;
  },
  datetime: (value) => {
    const instant =
      typeof value === 'string' && !/^-?\d{5,}$/.test(value) ? instantOf(value) : numberOf(value);
    return instant !== null && Math.abs(instant) <= LATEST ? Math.trunc(instant) : null;
  },
  ip: (value) => (typeof value === 'string' ? canonicalIp(value) : null),
};

/** A value of a document as a field of a type holds it; null when it does not fit. */
export const storedValue = (type: EsqlType, value: unknown): StoredValue | null =>
  (READERS[type] ?? textOf)(value);
