import type { CallSite, FunctionDefinition, SqlArgument } from '../bind/bound';
import { isString } from '../types';
import { converting, SCALARS } from './convertible';
import { javaDoubleSql, javaDoubleText, PLAIN_WHOLE } from './java_number';

const EXCEPTION = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException';

/** The first double above the range. */
const BELOW = '18446744073709551616';

const ofDouble = (double: string): string =>
  `(CASE WHEN ${double} >= 0 AND ${double} < ${BELOW} THEN TRY_CAST(trunc(${double}) AS UBIGINT) END)`;

const ofText = (text: string, { once, failing }: CallSite): string => {
  const value = once(text);
  const plain = `CASE WHEN regexp_full_match(${value}, '${PLAIN_WHOLE}') THEN TRY_CAST(${value} AS UBIGINT) END`;
  const result = once(`COALESCE(${plain}, ${ofDouble(once(javaDoubleSql(value)))})`);
  return failing({
    when: `${result} IS NULL AND ${value} IS NOT NULL`,
    message: `CASE WHEN ${javaDoubleSql(value)} IS NULL THEN '${EXCEPTION}: Cannot parse number [' || ${value} || ']' ELSE '${EXCEPTION}: [' || ${value} || '] out of [unsigned_long] range' END`,
    value: result,
  });
};

const ofNumber = (number: string, isDouble: boolean, { once, failing }: CallSite): string => {
  const value = once(number);
  const result = once(isDouble ? ofDouble(value) : `TRY_CAST(${value} AS UBIGINT)`);
  return failing({
    when: `${result} IS NULL AND ${value} IS NOT NULL`,
    message: `'${EXCEPTION}: [' || ${isDouble ? javaDoubleText(value) : `${value}::VARCHAR`} || '] out of [unsigned_long] range'`,
    value: result,
  });
};

const ofArgument = ({ bound, sql }: SqlArgument, site: CallSite): string => {
  if (bound.type === 'unsigned_long') return sql;
  if (isString(bound.type)) return ofText(sql, site);
  if (bound.type === 'boolean') return `(${sql})::UBIGINT`;
  if (bound.type === 'datetime') return ofNumber(`epoch_ms(${sql})`, false, site);
  if (bound.type === 'date_nanos') return ofNumber(`epoch_ns(${sql})`, false, site);
  return ofNumber(sql, bound.type === 'double', site);
};

/** Fractions are cut off; what is negative or too large gives null and a warning. */
export const toUnsignedLong: FunctionDefinition = {
  name: 'to_unsigned_long',
  aliases: ['to_ulong', 'to_ul'],
  signature: 'boolean, date, number or text → unsigned_long',
  values: 'each',
  nulls: 'null',
  resolve: converting(SCALARS, 'unsigned_long'),
  sql: ([operand], site) => (operand ? ofArgument(operand, site) : 'NULL::UBIGINT'),
};
