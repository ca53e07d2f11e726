import type { FunctionDefinition } from '../bind/bound';
import type { EsqlType } from '../types';
import { isoNanosecondsText, isoText } from './iso_text';
import { javaDoubleText } from './java_number';
import { wrongCount, wrongType } from './types_fit';

const textOf = (type: EsqlType, sql: string, once: (sql: string) => string): string => {
  if (type === 'datetime') return isoText(sql);
  if (type === 'date_nanos') return isoNanosecondsText(sql);
  if (type === 'double') return javaDoubleText(once(sql));
  return `(${sql})::VARCHAR`;
};

/** Any value as a text; several values become several texts. */
export const toText: FunctionDefinition = {
  name: 'to_string',
  aliases: ['to_str'],
  signature: 'value → keyword',
  values: 'each',
  nulls: 'null',
  resolve: (args, source) => {
    const [operand] = args;
    return (
      wrongCount(source, args, 1) ??
      (operand && ['date_period', 'time_duration'].includes(operand.type)
        ? wrongType(
            source,
            args,
            0,
            'boolean, date_nanos, datetime, ip, numeric, string or version'
          )
        : { type: 'keyword' })
    );
  },
  sql: ([operand], { once }) => (operand ? textOf(operand.bound.type, operand.sql, once) : 'NULL'),
};
