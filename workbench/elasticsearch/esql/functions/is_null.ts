import type { FunctionDefinition } from '../bind/bound';

const nullTest = (name: string): FunctionDefinition => ({
  name,
  signature: 'value → boolean',
  values: 'all',
  nulls: 'never null; several values are not null',
  resolve: () => ({ type: 'boolean' }),
  sql: ([operand]) => `(${operand?.sql ?? ''} ${name.toUpperCase()})`,
});

export const isNull = nullTest('is null');
export const isNotNull = nullTest('is not null');
