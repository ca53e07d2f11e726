import type { FunctionDefinition } from '../bind/bound';
import { isText, wrongCount, wrongType } from './types_fit';

export const concat: FunctionDefinition = {
  name: 'concat',
  signature: 'text, text, ... → keyword',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, Infinity);
    const wrong = args.findIndex((arg) => !isText(arg));
    return count ?? (wrong < 0 ? { type: 'keyword' } : wrongType(source, args, wrong, 'string'));
  },
  sql: (args) => `(${args.map(({ sql }) => sql).join(' || ')})`,
};
