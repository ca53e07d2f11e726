import type { FunctionDefinition } from '../bind/bound';
import { wrongCount } from './types_fit';

/** How many values there are; null for none. */
export const mvCount: FunctionDefinition = {
  name: 'mv_count',
  readsMany: true,
  resolve: (args, source) => wrongCount(source, args, 1) ?? { type: 'integer' },
  sql: ([operand]) =>
    operand?.bound.many === true
      ? `len(${operand.raw})::INTEGER`
      : `CASE WHEN ${operand?.raw ?? ''} IS NOT NULL THEN 1::INTEGER END`,
};
