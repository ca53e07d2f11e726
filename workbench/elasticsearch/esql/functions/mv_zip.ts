import type { FunctionDefinition } from '../bind/bound';
import { listSql } from './list_sql';
import { isText, wrongCount, wrongType } from './types_fit';

/** The texts of both side by side, with a delimiter between them; what is left over stands alone. */
export const mvZip: FunctionDefinition = {
  name: 'mv_zip',
  signature: 'texts, texts[, text] → keywords',
  note: 'the delimiter is `,` without a third argument',
  values: 'all',
  nulls: 'the other texts when one is null; null when both are, or the delimiter is',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, 3);
    const wrong = args.findIndex((arg) => !isText(arg));
    if (count !== null) return count;
    return wrong < 0 ? { type: 'keyword', many: true } : wrongType(source, args, wrong, 'string');
  },
  sql: ([left, right, delimiter], { once }) => {
    if (!left || !right) return 'NULL::VARCHAR[]';
    const [first, second] = [once(listSql(left, 'keyword')), once(listSql(right, 'keyword'))];
    const between = once(
      delimiter === undefined
        ? "','"
        : delimiter.many
          ? `(CASE WHEN len(${delimiter.sql}) = 1 THEN ${delimiter.sql}[1] END)`
          : `(${delimiter.sql})::VARCHAR`
    );
    const joined = `CASE WHEN ${first}[i] IS NULL THEN ${second}[i] WHEN ${second}[i] IS NULL THEN ${first}[i] ELSE ${first}[i] || ${between} || ${second}[i] END`;
    const length = `greatest(COALESCE(len(${first}), 0), COALESCE(len(${second}), 0))`;
    return `(CASE WHEN ${between} IS NOT NULL AND (${first} IS NOT NULL OR ${second} IS NOT NULL) THEN list_transform(range(1, ${length} + 1), lambda i: ${joined}) END)`;
  },
};
