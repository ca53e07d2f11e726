import type { AggregateDefinition } from './aggregate';

/** The rows, or the values of a field. */
export const count: AggregateDefinition = {
  name: 'count',
  signature: '* or values → long',
  ofNothing: '0',
  takesStar: true,
  resolve: () => ({ type: 'long' }),
  sql: (arg, filter) => {
    if (arg === null) return `count(*)${filter}`;
    return arg.many
      ? `COALESCE(sum(len(${arg.sql}))${filter}, 0)::BIGINT`
      : `count(${arg.sql})${filter}`;
  },
};
