import { isWholeNumber, wrongCount, wrongType } from '../functions/types_fit';
import { allValues, type AggregateDefinition } from './aggregate';
import { notConstant } from './constant_argument';

/** Counted exactly here; Elasticsearch estimates above 3,000 different values. */
export const countDistinct: AggregateDefinition = {
  name: 'count_distinct',
  signature: 'values[, constant precision] → long',
  ofNothing: '0',
  note: 'exact here, an estimate above 3,000 values in Elasticsearch',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1, 2);
    const [values, precision] = args;
    if (count !== null || !values) return count ?? '';
    if (values.type === '_source') {
      return wrongType(
        source,
        args,
        0,
        'any exact type except unsigned_long, _source, or counter types'
      );
    }
    if (!precision) return { type: 'long' };
    if (!isWholeNumber(precision)) {
      return wrongType(source, args, 1, 'whole number except unsigned_long or counter types');
    }
    return notConstant(source, args, 1) ?? { type: 'long' };
  },
  sql: ([arg], filter) => {
    if (!arg) return '0::BIGINT';
    return arg.many
      ? `COALESCE(len(list_distinct(${allValues(arg, filter)})), 0)::BIGINT`
      : `count(DISTINCT ${arg.sql})${filter}`;
  },
};
