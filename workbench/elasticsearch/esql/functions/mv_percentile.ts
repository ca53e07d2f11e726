import type { FunctionDefinition } from '../bind/bound';
import { sqlType } from '../types';
import { listSql } from './list_sql';
import { javaDoubleText } from './java_number';
import { isNumber, wrongCount, wrongType } from './types_fit';

/** The value below which so many hundredths of the values are; between two in proportion. */
export const mvPercentile: FunctionDefinition = {
  name: 'mv_percentile',
  signature: 'numbers, number → the type of the numbers',
  note: 'a percentile beyond 0 and 100 gives null and a warning',
  values: 'all',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const wrong = args.findIndex((arg) => !isNumber(arg));
    if (count !== null) return count;
    return wrong < 0
      ? { type: args[0]?.type ?? 'null', many: false }
      : wrongType(source, args, wrong, 'numeric except unsigned_long');
  },
  sql: ([numbers, percentile], { once, failing, type }) => {
    if (!numbers || !percentile || numbers.bound.type === 'null') return `NULL::${sqlType(type)}`;
    const sorted = once(`list_sort(${listSql(numbers, numbers.bound.type)})`);
    const several = percentile.many ? `len(${percentile.sql}) > 1` : 'FALSE';
    const part = once(`(${percentile.many ? `(${percentile.sql})[1]` : percentile.sql})::DOUBLE`);
    const place = once(`${part} / 100.0 * (len(${sorted}) - 1)`);
    const index = once(`least(floor(${place}), len(${sorted}) - 1)::BIGINT`);
    const low = once(`${sorted}[${index} + 1]`);
    const high = once(`COALESCE(${sorted}[${index} + 2], ${low})`);
    const wide = type === 'double' ? 'DOUBLE' : 'HUGEINT';
    const distance = `trunc((${place} - ${index}) * (${high}::${wide} - ${low}::${wide}))::${wide}`;
    const between =
      type === 'double'
        ? `${low} + (${place} - ${index}) * (${high} - ${low})`
        : `(${low}::HUGEINT + ${distance})::${sqlType(type)}`;
    const beyond = `'java.lang.IllegalArgumentException: Percentile parameter must be a number between 0 and 100, found [' || ${javaDoubleText(part)} || ']'`;
    return failing({
      when: `${several} OR (${sorted} IS NOT NULL AND ${part} NOT BETWEEN 0 AND 100)`,
      message: `CASE WHEN ${several} THEN 'java.lang.IllegalArgumentException: single-value function encountered multi-value' ELSE ${beyond} END`,
      value: `CASE WHEN ${part} IS NOT NULL THEN ${between} END`,
    });
  },
};
