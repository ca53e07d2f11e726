import type { FunctionDefinition } from '../bind/bound';
import { finite } from './doubles';
import { listSql } from './list_sql';
import { wrongCount, wrongType } from './types_fit';

/** Each value through its place, from 1, to the power of `p`. */
export const mvPseriesWeightedSum: FunctionDefinition = {
  name: 'mv_pseries_weighted_sum',
  signature: 'doubles, double → double',
  note: 'each value divided by its place to the power of the second',
  values: 'all',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const wrong = args.findIndex(({ type }) => type !== 'double' && type !== 'null');
    if (count !== null) return count;
    return wrong < 0 ? { type: 'double', many: false } : wrongType(source, args, wrong, 'double');
  },
  sql: ([numbers, power], site) => {
    if (!numbers || !power) return 'NULL::DOUBLE';
    const list = site.once(listSql(numbers, 'double'));
    const exponent = site.once(
      power.many
        ? `(CASE WHEN len(${power.sql}) = 1 THEN ${power.sql}[1] END)::DOUBLE`
        : `(${power.sql})::DOUBLE`
    );
    return finite(
      `CASE WHEN ${exponent} IS NOT NULL THEN list_sum(list_transform(${list}, lambda v, i: v / pow(i, ${exponent}))) END`,
      site
    );
  },
};
