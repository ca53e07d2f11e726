import type { FunctionDefinition } from '../bind/bound';
import { listSql } from './list_sql';
import { isWholeNumber, wrongCount, wrongType } from './types_fit';

const EXCEPTION = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException';

/** `MV_SLICE(values, start[, end])`: positions count from 0, negative ones from the end; end is within. */
export const mvSlice: FunctionDefinition = {
  name: 'mv_slice',
  signature: 'values, integer[, integer] → values',
  values: 'all',
  nulls: 'null when any is null; an end before the start gives null and a warning',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, 3);
    const wrong = args.findIndex((arg, index) => index > 0 && (!isWholeNumber(arg) || arg.many));
    if (count !== null) return count;
    return wrong < 0
      ? { type: args[0]?.type ?? 'null', many: true }
      : wrongType(source, args, wrong, 'integer');
  },
  sql: ([values, start, end], { once, failing }) => {
    if (!values || !start) return 'NULL';
    const list = once(listSql(values, values.bound.type));
    const from = once(`(${start.sql})::BIGINT`);
    const to = end ? once(`(${end.sql})::BIGINT`) : from;
    const position = (at: string): string =>
      `(CASE WHEN ${at} < 0 THEN len(${list}) + ${at} ELSE ${at} END)`;
    const slice = `nullif(list_slice(${list}, greatest(${position(from)} + 1, 1), greatest(${position(to)} + 1, 0)), [])`;
    const given = `${list} IS NOT NULL AND ${from} IS NOT NULL AND ${to} IS NOT NULL`;
    return failing({
      when: `${given} AND (${from} > ${to} OR (${from} < 0 AND ${to} >= 0))`,
      message: `CASE WHEN ${from} > ${to} THEN '${EXCEPTION}: Start offset is greater than end offset' ELSE '${EXCEPTION}: Start and end offset have different signs' END`,
      value: `CASE WHEN ${given} THEN ${slice} END`,
      many: true,
    });
  },
};
