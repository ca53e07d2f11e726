import type { FunctionDefinition } from '../bind/bound';
import { isNumeric, isString } from '../types';
import { wrongCount, wrongType } from './types_fit';

/** A text is true when it reads `true` in any case; a number when it is not zero. */
export const toBoolean: FunctionDefinition = {
  name: 'to_boolean',
  aliases: ['to_bool'],
  signature: 'boolean, number or text → boolean',
  values: 'each',
  nulls: 'null',
  resolve: (args, source) =>
    wrongCount(source, args, 1) ??
    (args.every(
      ({ type }) => type === 'boolean' || type === 'null' || isString(type) || isNumeric(type)
    )
      ? { type: 'boolean' }
      : wrongType(source, args, 0, 'boolean, numeric or string')),
  sql: ([operand]) => {
    const { bound, sql } = operand ?? { bound: { type: 'null' as const }, sql: 'NULL' };
    if (bound.type === 'null') return 'NULL::BOOLEAN';
    if (bound.type === 'boolean') return sql;
    return isString(bound.type) ? `(lower(${sql}) = 'true')` : `(${sql} <> 0)`;
  },
};
