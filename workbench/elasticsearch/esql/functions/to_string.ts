import type { FunctionDefinition } from '../bind/bound';
import type { EsqlType } from '../types';
import { isoText } from './iso_text';
import { javaDoubleText } from './java_number';
import { wrongCount } from './types_fit';

const textOf = (type: EsqlType, sql: string, once: (sql: string) => string): string => {
  if (type === 'datetime') return isoText(sql);
  if (type === 'double') return javaDoubleText(once(sql));
  return `(${sql})::VARCHAR`;
};

/** Any value as a text; several values become several texts. */
export const toText: FunctionDefinition = {
  name: 'to_string',
  aliases: ['to_str', 'to_keyword'],
  signature: 'value → keyword',
  values: 'each',
  nulls: 'null',
  resolve: (args, source) => wrongCount(source, args, 1) ?? { type: 'keyword' },
  sql: ([operand], { once }) => (operand ? textOf(operand.bound.type, operand.sql, once) : 'NULL'),
};
