import { DuckDBListValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';

/** A value as Elasticsearch's JSON has it; a list of one is the value itself, an empty one null. */
export const cell = (value: DuckDBValue): unknown => {
  if (value instanceof DuckDBListValue) {
    const items = value.items.filter((item) => item !== null).map(cell);
    return items.length === 0 ? null : items.length === 1 ? items[0] : items;
  }
  if (value instanceof DuckDBTimestampValue) {
    return new Date(Number(value.micros / 1000n)).toISOString();
  }
  if (typeof value === 'bigint') return Number(value);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  return String(value);
};
