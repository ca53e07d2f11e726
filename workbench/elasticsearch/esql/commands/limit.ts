import type { Plan } from '../compile/plan';
import type { CommandDefinition } from './command';

/** The most rows of an answer, `esql.query.result_truncation_max_size`. */
export const MAXIMUM_ROWS = 10_000;

/** The rows of an answer to a query without LIMIT. */
export const DEFAULT_ROWS = 1_000;

/** The first rows, in the order of the SORT before. */
export const cut = (plan: Plan, count: number): void => {
  const order = plan.sortKeys.map((key) => `${key.alias} ${key.order}`);
  plan.add({ kind: 'cut', order, count });
};

export const limit: CommandDefinition<'limit'> = {
  name: 'LIMIT',
  syntax: 'LIMIT count',
  note: 'without one an answer ends at 1,000 rows and warns; it never has more than 10,000',
  add: (plan, { count }) => cut(plan, count),
};
