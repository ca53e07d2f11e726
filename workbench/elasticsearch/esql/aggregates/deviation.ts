import { allValues, type AggregateDefinition } from './aggregate';
import { numericOnly } from './numeric_only';

const deviation = (name: string, sqlName: string): AggregateDefinition => ({
  name,
  signature: 'numbers → double',
  ofNothing: 'null',
  resolve: numericOnly(() => 'double', 'numeric except unsigned_long or counter types'),
  sql: ([arg], filter) => {
    if (!arg || arg.type === 'null') return `${sqlName}(NULL::DOUBLE)${filter}`;
    return arg.many
      ? `list_aggregate(${allValues(arg, filter)}::DOUBLE[], '${sqlName}')`
      : `${sqlName}(${arg.sql}::DOUBLE)${filter}`;
  },
});

/** Of the whole population: divided by the count of the values, not by one less. */
export const stdDev = deviation('std_dev', 'stddev_pop');
export const variance = deviation('variance', 'var_pop');
