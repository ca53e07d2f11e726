import type { FunctionDefinition } from '../bind/bound';
import { listSql } from './list_sql';
import { commonType, mixedTypes, wrongCount } from './types_fit';

/** The values of both, in their order. */
export const mvAppend: FunctionDefinition = {
  name: 'mv_append',
  signature: 'values, values of the same type → values',
  values: 'all',
  nulls: 'null when either is null',
  resolve: (args, source) =>
    wrongCount(source, args, 2) ??
    mixedTypes(source, args, args) ?? { type: commonType(args) ?? 'null', many: true },
  sql: (args, { type, once }) => {
    const [left, right] = args.map((arg) => once(listSql(arg, type)));
    return `CASE WHEN ${left ?? 'NULL'} IS NOT NULL AND ${right ?? 'NULL'} IS NOT NULL THEN list_concat(${left ?? 'NULL'}, ${right ?? 'NULL'}) END`;
  },
};
