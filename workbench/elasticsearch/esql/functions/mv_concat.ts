import type { FunctionDefinition } from '../bind/bound';
import { isText, wrongCount, wrongType } from './types_fit';

/** The values as one text with a delimiter between them. */
export const mvConcat: FunctionDefinition = {
  name: 'mv_concat',
  signature: 'texts, text → keyword',
  values: 'all',
  nulls: 'null when either is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const wrong = args.findIndex((arg, index) => !isText(arg) || (index === 1 && arg.many));
    return count ?? (wrong < 0 ? { type: 'keyword' } : wrongType(source, args, wrong, 'string'));
  },
  sql: ([values, delimiter]) =>
    values?.many === true
      ? `array_to_string(${values.sql}, ${delimiter?.sql ?? 'NULL'})`
      : `(CASE WHEN ${delimiter?.sql ?? 'NULL'} IS NOT NULL THEN ${values?.sql ?? 'NULL'} END)`,
};
