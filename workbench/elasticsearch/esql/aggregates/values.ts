import { wrongCount, wrongType } from '../functions/types_fit';
import { allValues, notNull, type AggregateDefinition } from './aggregate';

/** Each value once. Elasticsearch tells no order; here they are sorted. */
export const values: AggregateDefinition = {
  name: 'values',
  signature: 'values → values',
  ofNothing: 'null',
  note: 'sorted here, in an order that is not told in Elasticsearch',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1);
    const [arg] = args;
    if (count !== null || !arg) return count ?? '';
    return arg.type === '_source'
      ? wrongType(source, args, 0, 'any type except unsigned_long, _source, or counter types')
      : { type: arg.type === 'text' ? 'keyword' : arg.type, many: true };
  },
  sql: ([arg], filter) => {
    if (!arg) return 'NULL';
    return arg.many
      ? `nullif(list_sort(list_distinct(${allValues(arg, filter)})), [])`
      : `list_sort(list(DISTINCT ${arg.sql})${notNull(arg.sql, filter)})`;
  },
};
