import type { FunctionDefinition } from '../bind/bound';
import { isText, wrongCount, wrongType } from './types_fit';

/** The values as one text with a delimiter between them. */
export const mvConcat: FunctionDefinition = {
  name: 'mv_concat',
  signature: 'texts, text → keyword',
  values: 'all',
  nulls: 'null when either is null, or the delimiter has several values',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const wrong = args.findIndex((arg) => !isText(arg));
    return count ?? (wrong < 0 ? { type: 'keyword' } : wrongType(source, args, wrong, 'string'));
  },
  sql: ([values, delimiter], { once }) => {
    if (!values || !delimiter) return 'NULL';
    const between = once(
      delimiter.many
        ? `(CASE WHEN len(${delimiter.sql}) = 1 THEN ${delimiter.sql}[1] END)`
        : delimiter.sql
    );
    const text = values.many
      ? `list_reduce(${values.sql}, lambda a, b: a || ${between} || b)`
      : values.sql;
    return `(CASE WHEN ${between} IS NOT NULL THEN ${text} END)`;
  },
};
