import type { Bound, CallSite, FunctionDefinition, SqlArgument } from '../bind/bound';
import { isNumeric, isString } from '../types';
import { javaDoubleSql, PLAIN_WHOLE } from './java_number';
import { wrongCount, wrongType } from './types_fit';

const EXCEPTION = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException';

const READABLE = 'boolean, date_nanos, datetime, numeric or string';

const isReadable = ({ type }: Bound): boolean =>
  isNumeric(type) || isString(type) || ['boolean', 'datetime', 'null'].includes(type);

/** Rounded half up, as Java's Math.round does. */
const rounded = (double: string): string => `floor(${double} + 0.5)`;

/** TO_INTEGER and TO_LONG: texts and doubles are rounded; what is no number or out of range fails. */
export const toWhole = (
  type: 'integer' | 'long',
  aliases: readonly string[],
  sqlType: 'INTEGER' | 'BIGINT',
  /** Doubles from and below which a value is in range. */
  [from, below]: readonly [string, string]
): FunctionDefinition => {
  const inRange = (double: string): string => `${double} >= ${from} AND ${double} < ${below}`;
  const ofText = (text: string, { once, failing }: CallSite): string => {
    const value = once(text);
    const plain = `CASE WHEN regexp_full_match(${value}, '${PLAIN_WHOLE}') THEN TRY_CAST(${value} AS ${sqlType}) END`;
    const double = rounded(javaDoubleSql(value));
    const result = once(
      `COALESCE(${plain}, CASE WHEN ${inRange(double)} THEN TRY_CAST(${double} AS ${sqlType}) END)`
    );
    return failing({
      when: `${result} IS NULL AND ${value} IS NOT NULL`,
      message: `'${EXCEPTION}: Cannot parse number [' || ${value} || ']'`,
      value: result,
    });
  };
  const ofNumber = (number: string, isDouble: boolean, { once, failing }: CallSite): string => {
    const value = once(number);
    const result = once(
      isDouble
        ? `CASE WHEN ${inRange(rounded(value))} THEN TRY_CAST(${rounded(value)} AS ${sqlType}) END`
        : `TRY_CAST(${value} AS ${sqlType})`
    );
    return failing({
      when: `${result} IS NULL AND ${value} IS NOT NULL`,
      message: `'${EXCEPTION}: [' || ${value}::VARCHAR || '] out of [${type}] range'`,
      value: result,
    });
  };
  const ofArgument = ({ bound, sql }: SqlArgument, site: CallSite): string => {
    if (bound.type === type) return sql;
    if (isString(bound.type)) return ofText(sql, site);
    if (bound.type === 'null') return `NULL::${sqlType}`;
    if (bound.type === 'boolean') return `(${sql})::${sqlType}`;
    if (bound.type === 'datetime') return ofNumber(`epoch_ms(${sql})`, false, site);
    return ofNumber(sql, bound.type === 'double', site);
  };
  return {
    name: `to_${type}`,
    aliases,
    signature: `boolean, date, number or text → ${type}`,
    values: 'each',
    nulls: 'null',
    resolve: (args, source) =>
      wrongCount(source, args, 1) ??
      (args.every(isReadable) ? { type } : wrongType(source, args, 0, READABLE)),
    sql: ([operand], site) => (operand ? ofArgument(operand, site) : 'NULL'),
  };
};
