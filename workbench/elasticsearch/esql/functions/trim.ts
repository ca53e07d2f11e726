import type { FunctionDefinition } from '../bind/bound';
import { expecting, TEXT } from './types_fit';

const trimming = (name: string): FunctionDefinition => ({
  name,
  signature: 'text → keyword',
  values: 'one',
  nulls: 'null',
  resolve: expecting([TEXT], 'keyword'),
  sql: ([text]) => `${name}(${text?.sql ?? ''}, E' \\t\\n\\r\\f\\x0b')`,
});

/** Spaces, tabs and line breaks at the ends are taken off. */
export const trim = trimming('trim');
export const leftTrim = trimming('ltrim');
export const rightTrim = trimming('rtrim');
