import { wrongCount } from '../functions/types_fit';
import type { AggregateDefinition } from './aggregate';

/** The rows, or the values of a field. */
export const count: AggregateDefinition = {
  name: 'count',
  signature: '* or values → long',
  ofNothing: '0',
  takesStar: true,
  resolve: (args, source) => wrongCount(source, args, 0, 1) ?? { type: 'long' },
  sql: ([arg], filter) => {
    if (!arg) return `count(*)${filter}`;
    return arg.many
      ? `COALESCE(sum(len(${arg.sql}))${filter}, 0)::BIGINT`
      : `count(${arg.sql})${filter}`;
  },
};
