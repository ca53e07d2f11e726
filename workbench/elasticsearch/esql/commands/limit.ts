import type { Plan } from '../compile/plan';
import type { CommandDefinition } from './command';

/** How many rows an answer has at most, as the cluster is set. */
export interface RowLimits {
  /** `esql.query.result_truncation_max_size`. */
  readonly maximum: number;
  /** Without LIMIT: `esql.query.result_truncation_default_size`. */
  readonly ordinary: number;
}

export const ROW_LIMITS: RowLimits = { maximum: 10_000, ordinary: 1_000 };

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
