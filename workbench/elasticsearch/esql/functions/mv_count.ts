import type { FunctionDefinition } from '../bind/bound';
import { wrongCount } from './types_fit';

/** How many values there are. */
export const mvCount: FunctionDefinition = {
  name: 'mv_count',
  signature: 'values → integer',
  values: 'all',
  nulls: 'null',
  resolve: (args, source) => wrongCount(source, args, 1) ?? { type: 'integer' },
  sql: ([operand]) =>
    operand?.many === true
      ? `len(${operand.sql})::INTEGER`
      : `(CASE WHEN ${operand?.sql ?? 'NULL'} IS NOT NULL THEN 1 END)::INTEGER`,
};
