import type { FunctionDefinition } from '../bind/bound';
import { sqlType } from '../types';
import { listSql } from './list_sql';
import { commonType, mixedTypes, wrongCount } from './types_fit';

const ofSets = (
  name: string,
  nulls: string,
  sql: (left: string, right: string, empty: string) => string
): FunctionDefinition => ({
  name,
  signature: 'values, values of the same type → values',
  values: 'all',
  nulls,
  resolve: (args, source) =>
    wrongCount(source, args, 2) ??
    mixedTypes(source, args, args) ?? { type: commonType(args) ?? 'null', many: true },
  sql: (args, { type, once }) => {
    const [left = 'NULL', right = 'NULL'] = args.map((arg) => once(listSql(arg, type)));
    const empty = `[]::${sqlType(type, true)}`;
    return `nullif(${sql(left, right, empty)}, ${empty})`;
  },
});

/** Each once, in the order in which they first come. */
const distinct = (list: string): string =>
  `list_filter(${list}, lambda v, i: list_position(${list}, v) = i)`;

/** Sets of values, each of them once. */
export const mvSets = [
  ofSets('mv_intersection', 'null when either is null or nothing is in both', (left, right) =>
    distinct(`list_filter(${left}, lambda w: list_contains(${right}, w))`)
  ),
  ofSets('mv_union', 'null is the empty set; null when both are', (left, right, empty) =>
    distinct(`list_concat(COALESCE(${left}, ${empty}), COALESCE(${right}, ${empty}))`)
  ),
];
