import type { FunctionDefinition } from '../bind/bound';
import { expecting, TEXT } from './types_fit';

const part = (name: string): FunctionDefinition => ({
  name,
  signature: 'text, text → boolean',
  values: 'one',
  nulls: 'null when any is null',
  resolve: expecting([TEXT, TEXT], 'boolean'),
  sql: ([text, searched]) => `${name}(${text?.sql ?? ''}, ${searched?.sql ?? ''})`,
});

/** Whether a text begins with, ends with or holds another; case-sensitive. */
export const startsWith = part('starts_with');
export const endsWith = part('ends_with');
export const contains = part('contains');
