import type { AggregateDefinition } from './aggregate';

/** Counted exactly here; Elasticsearch estimates above 3,000 different values. */
export const countDistinct: AggregateDefinition = {
  name: 'count_distinct',
  signature: 'values[, constant precision] → long',
  ofNothing: '0',
  moreArguments: 1,
  resolve: (arg) =>
    arg ? { type: 'long' } : 'error building [count_distinct]: expects an argument',
  sql: (arg, filter) => {
    if (!arg) return '0::BIGINT';
    return arg.many
      ? `COALESCE(len(list_distinct(flatten(list(${arg.sql})${filter}))), 0)::BIGINT`
      : `count(DISTINCT ${arg.sql})${filter}`;
  },
};
