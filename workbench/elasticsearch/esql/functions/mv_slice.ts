import type { FunctionDefinition } from '../bind/bound';
import { listSql } from './list_sql';
import { isWholeNumber, wrongCount, wrongType } from './types_fit';

/** `MV_SLICE(values, start[, end])`: positions count from 0, negative ones from the end; end is within. */
export const mvSlice: FunctionDefinition = {
  name: 'mv_slice',
  signature: 'values, integer[, integer] → values',
  values: 'all',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, 3);
    const wrong = args.findIndex((arg, index) => index > 0 && (!isWholeNumber(arg) || arg.many));
    if (count !== null) return count;
    return wrong < 0
      ? { type: args[0]?.type ?? 'null', many: true }
      : wrongType(source, args, wrong, 'integer');
  },
  sql: ([values, start, end], { once }) => {
    if (!values || !start) return 'NULL';
    const list = once(listSql(values, values.bound.type));
    const from = once(start.sql);
    const to = end ? once(end.sql) : from;
    const position = (at: string): string =>
      `(CASE WHEN ${at} < 0 THEN len(${list}) + ${at} ELSE ${at} END)`;
    return `nullif(list_slice(${list}, greatest(${position(from)} + 1, 1), ${position(to)} + 1), [])`;
  },
};
