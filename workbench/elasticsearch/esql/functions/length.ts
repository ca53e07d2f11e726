import type { FunctionDefinition } from '../bind/bound';
import { expecting, TEXT } from './types_fit';

/** The number of code points. */
export const length: FunctionDefinition = {
  name: 'length',
  signature: 'text → integer',
  values: 'one',
  nulls: 'null',
  resolve: expecting([TEXT], 'integer'),
  sql: ([text]) => `length(${text?.sql ?? ''})::INTEGER`,
};
