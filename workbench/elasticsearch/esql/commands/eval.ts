import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionSql, type Failure } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';

/** Adds columns; each may use those before it in the same command. */
export const evaluate = (plan: Plan, command: Extract<Command, { kind: 'eval' }>): void => {
  for (const field of command.fields) {
    const bound = new ExpressionBinder(plan.scope, plan.problems).bind(field.expression);
    const failures: Failure[] = [];
    const sql = expressionSql(bound, plan.context, failures);
    const column: Column = {
      name: field.name,
      type: bound.type,
      many: bound.many,
      alias: plan.nextAlias(),
    };
    plan.extend([{ column, sql }], failures, plan.scope.with([column]));
  }
};
