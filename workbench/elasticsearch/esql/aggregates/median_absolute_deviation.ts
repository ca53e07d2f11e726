import { allValues, type AggregateDefinition } from './aggregate';
import { numericOnly } from './numeric_only';

/** The median of the distances from the median. */
export const medianAbsoluteDeviation: AggregateDefinition = {
  name: 'median_absolute_deviation',
  signature: 'numbers → double',
  ofNothing: 'null',
  note: 'exact here, an estimate of many values in Elasticsearch',
  resolve: numericOnly(() => 'double', 'numeric except unsigned_long or counter types'),
  sql: ([arg], filter) => {
    if (!arg || arg.type === 'null') return `mad(NULL::DOUBLE)${filter}`;
    return arg.many
      ? `list_aggregate(${allValues(arg, filter)}::DOUBLE[], 'mad')`
      : `mad(${arg.sql}::DOUBLE)${filter}`;
  },
};
