import type { Field } from '../../../storage/field';
import { canonicalIp } from '../../../storage/canonical_ip';
import { sqlText } from '../../../storage/identifier';
import { ipOrder } from '../ip_order';
import type { EsqlType } from '../../types';
import { dateBound } from './date_bound';
import { dateSql } from './date_sql';
import { anyValue, type FilterContext } from './field_condition';
import { impossible } from './filter_errors';
import { ipBlock } from './ip_block';
import type { Asked } from './json';

const numberOf = (value: Asked): number => {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw impossible(`For input string: "${String(value).slice(0, 100)}"`);
  return number;
};

/** A number as SQL; fractions stay doubles, so that `1.5` equals no whole number. */
export const numberSql = (value: Asked): string => {
  if (typeof value === 'string' && /^-?\d{1,20}$/.test(value)) return value;
  const number = numberOf(value);
  if (!Number.isFinite(number)) throw impossible(`[${String(value)}] is no finite number`);
  return Number.isInteger(number) ? BigInt(number).toString() : `${number}::DOUBLE`;
};

const booleanSql = (value: Asked): string => {
  if (value === true || value === 'true') return 'TRUE';
  if (value === false || value === 'false') return 'FALSE';
  throw impossible(
    `Can't parse boolean value [${String(value).slice(0, 100)}], expected [true] or [false]`
  );
};

const ipEquals = (sql: string, value: Asked): string => {
  const text = String(value);
  const block = ipBlock(text);
  if (block) {
    const order = ipOrder(sql, false);
    return `${order} BETWEEN ${sqlText(block.first)} AND ${sqlText(block.last)}`;
  }
  const address = canonicalIp(text);
  if (address === null) throw impossible(`'${text.slice(0, 100)}' is not an IP string literal.`);
  return `${sql} = ${sqlText(address)}`;
};

const oneOf = (sql: string, values: readonly string[]): string =>
  `${sql} IN (${values.join(', ')})`;

/** A date of either kind that lies in what a text names: a day is meant as a whole. */
const datesEqual = (sql: string, type: EsqlType, value: Asked, now: Date): string => {
  const rules = { now, timeZone: 'UTC', format: null };
  const from = dateBound(value, { ...rules, roundUp: false });
  const to = dateBound(value, { ...rules, roundUp: true });
  return `${sql} BETWEEN ${dateSql(from, type, false)} AND ${dateSql(to, type, true)}`;
};

/** SQL of whether one value of a field equals any of those asked for. */
export const equalsAny = (
  sql: string,
  { type }: Field,
  values: readonly Asked[],
  { now }: FilterContext,
  ignoreCase: boolean
): string => {
  switch (type) {
    case 'datetime':
    case 'date_nanos':
      return values.map((value) => datesEqual(sql, type, value, now)).join(' OR ');
    case 'boolean':
      return oneOf(sql, values.map(booleanSql));
    case 'integer':
    case 'long':
    case 'unsigned_long':
    case 'double':
      return oneOf(sql, values.map(numberSql));
    case 'ip':
      return values.map((value) => ipEquals(sql, value)).join(' OR ');
    default:
      return ignoreCase
        ? oneOf(
            `lower(${sql})`,
            values.map((value) => `lower(${sqlText(String(value))})`)
          )
        : oneOf(
            sql,
            values.map((value) => sqlText(String(value)))
          );
  }
};

/** SQL of `term`, `terms` and of matches on fields that are not analysed. */
export const equals = (
  context: FilterContext,
  name: string,
  values: readonly Asked[],
  ignoreCase = false
): string =>
  values.length === 0
    ? 'FALSE'
    : anyValue(
        context,
        name,
        (sql, field) => `(${equalsAny(sql, field, values, context, ignoreCase)})`
      );
