import type { FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { converting, TRUTHS } from './convertible';

/** A text is true when it reads `true` in any case; a number when it is not zero. */
export const toBoolean: FunctionDefinition = {
  name: 'to_boolean',
  aliases: ['to_bool'],
  signature: 'boolean, number or text → boolean',
  note: 'a text is true when it reads `true` in any case, a number when it is not zero',
  values: 'each',
  nulls: 'null',
  resolve: converting(TRUTHS, 'boolean'),
  sql: ([operand]) => {
    const { bound, sql } = operand ?? { bound: { type: 'null' as const }, sql: 'NULL' };
    if (bound.type === 'boolean') return sql;
    return isString(bound.type) ? `(lower(${sql}) = 'true')` : `(${sql} <> 0)`;
  },
};
