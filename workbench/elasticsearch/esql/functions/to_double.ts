import type { FunctionDefinition } from '../bind/bound';
import { isNumeric, isString } from '../types';
import { javaDoubleSql } from './java_number';
import { wrongCount, wrongType } from './types_fit';

const READABLE = ['boolean', 'datetime', 'null'];

/** A text that is no number gives null and a warning; dates become milliseconds since the epoch. */
export const toDouble: FunctionDefinition = {
  name: 'to_double',
  aliases: ['to_dbl'],
  signature: 'boolean, date, number or text → double',
  values: 'each',
  nulls: 'null',
  resolve: (args, source) =>
    wrongCount(source, args, 1) ??
    (args.every(({ type }) => isNumeric(type) || isString(type) || READABLE.includes(type))
      ? { type: 'double' }
      : wrongType(source, args, 0, 'boolean, datetime, numeric or string')),
  sql: ([operand], { once, failing }) => {
    const { bound, sql } = operand ?? { bound: { type: 'null' }, sql: 'NULL' };
    if (bound.type === 'datetime') return `epoch_ms(${sql})::DOUBLE`;
    if (bound.type === 'boolean') return `(${sql})::INTEGER::DOUBLE`;
    if (bound.type === 'null') return 'NULL::DOUBLE';
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
