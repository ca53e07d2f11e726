import type { FunctionDefinition } from '../bind/bound';
import { expecting, TEXT } from './types_fit';

const changeCase = (name: string, sqlName: string): FunctionDefinition => ({
  name,
  signature: 'text → keyword',
  values: 'each',
  nulls: 'null',
  resolve: expecting([TEXT], 'keyword'),
  sql: ([text]) => `${sqlName}(${text?.sql ?? ''})`,
});

export const toLower = changeCase('to_lower', 'lower');
export const toUpper = changeCase('to_upper', 'upper');
