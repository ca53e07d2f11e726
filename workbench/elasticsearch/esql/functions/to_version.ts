import type { FunctionDefinition } from '../bind/bound';
import { converting } from './convertible';

/** Any text: one that is no version sorts behind all that are. */
export const toVersion: FunctionDefinition = {
  name: 'to_version',
  aliases: ['to_ver'],
  signature: 'text or version → version',
  values: 'each',
  nulls: 'null',
  resolve: converting(
    { types: ['keyword', 'text', 'version'], names: 'string or version' },
    'version'
  ),
  sql: ([operand]) => operand?.sql ?? 'NULL::VARCHAR',
};
