import { ExpressionBinder } from '../bind/bind_expression';
import { expressionColumn } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';

/** Adds columns; each may use those before it in the same command. */
export const evaluate = (plan: Plan, command: Extract<Command, { kind: 'eval' }>): void => {
  for (const { name, expression } of command.fields) {
    const bound = new ExpressionBinder(plan).bind(expression);
    const alias = expressionColumn(plan, bound);
    plan.scope = plan.scope.with([{ name, type: bound.type, many: bound.many, alias }]);
  }
};
