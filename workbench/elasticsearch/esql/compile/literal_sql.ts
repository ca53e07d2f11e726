import { sqlText } from '../../storage/identifier';
import type { LiteralValue, Scalar, TimeAmount } from '../parser/tree';
import { sqlType, type EsqlType } from '../types';

const isAmount = (value: LiteralValue): value is TimeAmount =>
  typeof value === 'object' && value !== null && 'unit' in value;

const scalarSql = (value: Scalar, type: EsqlType): string => {
  if (type === 'datetime') return `make_timestamp(${BigInt(Number(value)) * 1000n})`;
  if (type === 'date_nanos') return `make_timestamp_ns(${BigInt(value)})`;
  if (typeof value === 'string') return sqlText(value);
  // The cast binds closer than a minus sign.
  return Number(value) < 0
    ? `(${String(value)})::${sqlType(type)}`
    : `${String(value)}::${sqlType(type)}`;
};

/** A constant in SQL; a list of values becomes a SQL list. */
export const literalSql = (value: LiteralValue, type: EsqlType): string => {
  if (value === null) return `NULL::${sqlType(type)}`;
  if (isAmount(value)) return `to_${value.unit}s(${value.count})`;
  if (typeof value === 'object')
    return `[${value.map((item) => scalarSql(item, type)).join(', ')}]`;
  return scalarSql(value, type);
};
