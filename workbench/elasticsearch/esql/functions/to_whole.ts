import type { CallSite, FunctionDefinition, SqlArgument } from '../bind/bound';
import { isString } from '../types';
import { converting, SCALARS } from './convertible';
import { javaDoubleSql, javaDoubleText, PLAIN_WHOLE } from './java_number';

const EXCEPTION = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException';

/** Rounded half up, as Java's Math.round does. */
const rounded = (double: string): string =>
  `(floor(${double}) + CASE WHEN ${double} - floor(${double}) >= 0.5 THEN 1 ELSE 0 END)`;

/** TO_INTEGER and TO_LONG: texts and doubles are rounded; what is no number or out of range fails. */
export const toWhole = (
  type: 'integer' | 'long',
  aliases: readonly string[],
  sqlType: 'INTEGER' | 'BIGINT',
  /** Doubles from and below which a value is in range. */
  [from, below]: readonly [string, string]
): FunctionDefinition => {
  /** The first double above the range of long is taken for the largest long, as Java's cast does. */
  const atEdge = (double: string): string =>
    type === 'long' ? ` WHEN ${double} = ${below} THEN 9223372036854775807` : '';
  const ofDouble = (double: string): string =>
    `(CASE WHEN ${rounded(double)} >= ${from} AND ${rounded(double)} < ${below} THEN TRY_CAST(${rounded(double)} AS ${sqlType})${atEdge(double)} END)`;
  const ofText = (text: string, { once, failing }: CallSite): string => {
    const value = once(text);
    const plain = `CASE WHEN regexp_full_match(${value}, '${PLAIN_WHOLE}') THEN TRY_CAST(${value} AS ${sqlType}) END`;
    const double = once(javaDoubleSql(value));
    const result = once(`COALESCE(${plain}, ${ofDouble(double)})`);
    return failing({
      when: `${result} IS NULL AND ${value} IS NOT NULL`,
      message: `'${EXCEPTION}: Cannot parse number [' || ${value} || ']'`,
      value: result,
    });
  };
  const ofNumber = (number: string, isDouble: boolean, { once, failing }: CallSite): string => {
    const value = once(number);
    const result = once(isDouble ? ofDouble(value) : `TRY_CAST(${value} AS ${sqlType})`);
    return failing({
      when: `${result} IS NULL AND ${value} IS NOT NULL`,
      message: `'${EXCEPTION}: [' || ${isDouble ? javaDoubleText(value) : `${value}::VARCHAR`} || '] out of [${type}] range'`,
      value: result,
    });
  };
  const ofArgument = ({ bound, sql }: SqlArgument, site: CallSite): string => {
    if (bound.type === type) return sql;
    if (isString(bound.type)) return ofText(sql, site);
    if (bound.type === 'boolean') return `(${sql})::${sqlType}`;
    if (bound.type === 'datetime') return ofNumber(`epoch_ms(${sql})`, false, site);
    if (bound.type === 'date_nanos') return ofNumber(`epoch_ns(${sql})`, false, site);
    return ofNumber(sql, bound.type === 'double', site);
  };
  return {
    name: `to_${type}`,
    aliases,
    signature: `boolean, date, number or text → ${type}`,
    values: 'each',
    nulls: 'null',
    resolve: converting(SCALARS, type),
    sql: ([operand], site) => (operand ? ofArgument(operand, site) : 'NULL'),
  };
};
