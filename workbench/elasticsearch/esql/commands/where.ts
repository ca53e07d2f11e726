import { expressionSql } from '../compile/expression_sql';
import { truthSql } from '../compile/truth_sql';
import type { CommandDefinition } from './command';
import { boundCondition } from './condition';

/** Keeps the rows for which the condition is true; null is not true. */
export const where: CommandDefinition<'where'> = {
  name: 'WHERE',
  syntax: 'WHERE condition',
  note: 'a row stays where the condition is true, not where it is null',
  add: (plan, command) => {
    const bound = boundCondition(plan, command.condition);
    if (plan.isWrong) return;
    const sql = expressionSql(plan, bound);
    plan.add({ kind: 'filter', condition: truthSql({ sql, many: bound.many }) });
  },
};
