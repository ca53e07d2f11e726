import { ExpressionBinder } from '../bind/bind_expression';
import { expressionSql } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';

/** Keeps the rows for which the condition is true; null is not true. */
export const where = (plan: Plan, command: Extract<Command, { kind: 'where' }>): void => {
  const bound = new ExpressionBinder(plan).bind(command.condition);
  if (bound.type !== 'boolean' && bound.type !== 'null') {
    plan.problems.push({
      position: bound.source.position,
      message: `Condition expression needs to be boolean, found [${bound.type.toUpperCase()}]`,
    });
    return;
  }
  const condition = expressionSql(plan, bound);
  plan.add({ kind: 'filter', condition: `CAST(${condition} AS BOOLEAN)` });
};
