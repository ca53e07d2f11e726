import type { FunctionDefinition } from '../bind/bound';
import { expecting, INTEGER, TEXT } from './types_fit';

/** `SUBSTRING(text, start[, length])`: start counts from 1, a negative one from the end. */
export const substring: FunctionDefinition = {
  name: 'substring',
  signature: 'text, integer[, integer] → keyword',
  values: 'one',
  nulls: 'null when any is null',
  resolve: expecting([TEXT, INTEGER, INTEGER], 'keyword', 1),
  sql: ([text, start, count], { once, failing }) => {
    const value = once(text?.sql ?? 'NULL');
    const from = once(start?.sql ?? 'NULL');
    const first = `CASE WHEN ${from} IS NULL THEN NULL WHEN ${from} > 0 THEN ${from} WHEN ${from} = 0 THEN 1 ELSE greatest(length(${value}) + ${from} + 1, 1) END`;
    if (!count) return `substring(${value}, ${first})`;
    const taken = once(count.sql);
    return failing({
      when: `${taken} < 0 AND ${value} IS NOT NULL AND ${from} IS NOT NULL`,
      message: `'java.lang.IllegalArgumentException: Length parameter cannot be negative, found [' || ${taken}::VARCHAR || ']'`,
      value: `substring(${value}, ${first}, ${taken})`,
    });
  },
};
