import type { FunctionDefinition } from '../bind/bound';
import { wrongCount } from './types_fit';

const constant = (name: string, value: number): FunctionDefinition => ({
  name,
  signature: '→ double',
  values: 'one',
  nulls: 'never null',
  resolve: (args, source) => wrongCount(source, args, 0) ?? { type: 'double' },
  sql: () => `${value}::DOUBLE`,
});

export const constants = [
  constant('e', Math.E),
  constant('pi', Math.PI),
  constant('tau', 2 * Math.PI),
];
