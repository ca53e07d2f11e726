import type { FunctionDefinition } from '../bind/bound';
import { sqlType } from '../types';
import { listSql } from './list_sql';
import { areComparable, commonType, notComparable, wrongCount } from './types_fit';

const contained = (name: string, sqlName: string): FunctionDefinition => ({
  name,
  signature: 'values, values of the same type → boolean',
  values: 'all',
  nulls: 'never null: null is the empty set',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const [left, right] = args;
    if (count !== null || !left || !right) return count ?? '';
    return areComparable(left.type, right.type)
      ? { type: 'boolean' }
      : notComparable(source, left.type, right.type);
  },
  sql: (args) => {
    const type = commonType(args.map(({ bound }) => bound)) ?? 'null';
    const [left, right] = args.map(
      (arg) => `COALESCE(${listSql(arg, type)}, []::${sqlType(type, true)})`
    );
    return `${sqlName}(${left ?? ''}, ${right ?? ''})`;
  },
});

/** Whether all of the second's values are among the first's, and whether any is. */
export const mvContains = contained('mv_contains', 'list_has_all');
export const mvIntersects = contained('mv_intersects', 'list_has_any');
