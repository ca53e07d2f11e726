import type { AggregateDefinition } from './aggregate';
import { numericOnly } from './numeric_only';

export const avg: AggregateDefinition = {
  name: 'avg',
  signature: 'numbers → double',
  ofNothing: 'null',
  resolve: numericOnly(() => 'double'),
  sql: ([arg], filter) => {
    if (!arg || arg.type === 'null') return `avg(NULL::DOUBLE)${filter}`;
    return arg.many
      ? `(sum(list_sum(${arg.sql}))${filter} / sum(len(${arg.sql}))${filter})::DOUBLE`
      : `avg(${arg.sql})${filter}`;
  },
};
