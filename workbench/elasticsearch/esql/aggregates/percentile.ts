import type { Bound } from '../bind/bound';
import { isNumber, wrongCount, wrongType } from '../functions/types_fit';
import { allValues, type AggregateArgument, type AggregateDefinition } from './aggregate';
import { notConstant } from './constant_argument';
import { numericOnly } from './numeric_only';

const EXPECTED = 'numeric except unsigned_long';

const NOTE = 'exact here, an estimate of many values in Elasticsearch';

/** Between two values, in proportion to their distance. */
const quantile = (arg: AggregateArgument | undefined, part: number, filter: string): string => {
  if (!arg || arg.type === 'null') return `max(NULL::DOUBLE)${filter}`;
  return arg.many
    ? `list_aggregate(${allValues(arg, filter)}::DOUBLE[], 'quantile_cont', ${part})`
    : `quantile_cont(${arg.sql}::DOUBLE, ${part})${filter}`;
};

const percentileOf = (bound: Bound | AggregateArgument | undefined): number | null => {
  const value = bound && 'constant' in bound ? bound.constant : null;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
};

export const percentile: AggregateDefinition = {
  name: 'percentile',
  signature: 'numbers, constant number of 0 to 100 → double',
  ofNothing: 'null',
  note: NOTE,
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    if (count !== null) return count;
    const wrong = args.findIndex((arg) => !isNumber(arg));
    if (wrong >= 0) return wrongType(source, args, wrong, EXPECTED);
    const constant = notConstant(source, args, 1);
    if (constant !== null) return constant;
    const [, part] = args;
    const value = part?.kind === 'literal' ? Number(part.value) : NaN;
    return value >= 0 && value <= 100
      ? { type: 'double' }
      : `second argument of [${source.text}] must be a number between 0 and 100, received [${part?.source.text ?? ''}]`;
  },
  sql: ([values, part], filter) => quantile(values, (percentileOf(part) ?? 50) / 100, filter),
};

/** The middle of the values. */
export const median: AggregateDefinition = {
  name: 'median',
  signature: 'numbers → double',
  ofNothing: 'null',
  note: NOTE,
  resolve: numericOnly(() => 'double', 'numeric except unsigned_long or counter types'),
  sql: ([values], filter) => quantile(values, 0.5, filter),
};
