import type { FunctionDefinition } from '../bind/bound';

/** Never null; several values are not null. */
export const isNull: FunctionDefinition = {
  name: 'is null',
  readsMany: true,
  resolve: () => ({ type: 'boolean' }),
  sql: ([operand]) => `${operand?.raw ?? ''} IS NULL`,
};

export const isNotNull: FunctionDefinition = {
  name: 'is not null',
  readsMany: true,
  resolve: () => ({ type: 'boolean' }),
  sql: ([operand]) => `${operand?.raw ?? ''} IS NOT NULL`,
};
