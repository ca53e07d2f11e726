import type { FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { converting, SCALARS } from './convertible';
import { javaDoubleSql } from './java_number';

/** A text that is no number gives null and a warning; dates become milliseconds since the epoch. */
export const toDouble: FunctionDefinition = {
  name: 'to_double',
  aliases: ['to_dbl'],
  signature: 'boolean, date, number or text → double',
  values: 'each',
  nulls: 'null',
  resolve: converting(SCALARS, 'double'),
  sql: ([operand], { once, failing }) => {
    if (!operand) return 'NULL::DOUBLE';
    const { bound, sql } = operand;
    if (bound.type === 'datetime') return `epoch_ms(${sql})::DOUBLE`;
    if (bound.type === 'date_nanos') return `epoch_ns(${sql})::DOUBLE`;
    if (bound.type === 'boolean') return `(${sql})::INTEGER::DOUBLE`;
    if (!isString(bound.type)) return `(${sql})::DOUBLE`;
    const text = once(sql);
    const result = once(javaDoubleSql(text));
    return failing({
      when: `${result} IS NULL AND ${text} IS NOT NULL`,
      message: `'org.elasticsearch.xpack.esql.core.InvalidArgumentException: Cannot parse number [' || ${text} || ']'`,
      value: result,
    });
  },
};
