import {
  DuckDBListValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { EsqlType } from '../types';
import { isoNanoseconds } from './iso_nanoseconds';

/** A number where it keeps all digits; above 2^53 only `bigint` does. */
const whole = (value: bigint): number | bigint =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value;

const scalar = (value: DuckDBValue, type: EsqlType): unknown => {
  if (value === null) return null;
  if (value instanceof DuckDBTimestampValue) {
    return new Date(Number(value.micros / 1000n)).toISOString();
  }
  if (value instanceof DuckDBTimestampNanosecondsValue) return isoNanoseconds(value.nanos);
  if (typeof value === 'bigint') return whole(value);
  if (type === '_source' && typeof value === 'string') return JSON.parse(value);
  return typeof value === 'object' ? String(value) : value;
};

/** A value as Elasticsearch's JSON has it; a list of one is the value itself, an empty one null. */
export const cell = (value: DuckDBValue, type: EsqlType): unknown => {
  if (!(value instanceof DuckDBListValue)) return scalar(value, type);
  const items = value.items.filter((item) => item !== null).map((item) => scalar(item, type));
  return items.length > 1 ? items : (items[0] ?? null);
};
