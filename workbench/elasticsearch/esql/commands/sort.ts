import { ExpressionBinder } from '../bind/bind_expression';
import { expressionSql, type Failure } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';

/**
 * Orders rows: nulls last when ascending, first when descending, unless said otherwise. Of several
 * values the least counts when ascending and the greatest when descending.
 */
export const sort = (plan: Plan, command: Extract<Command, { kind: 'sort' }>): void => {
  const failures: Failure[] = [];
  const keys = command.keys.map(({ expression, descending, nullsFirst }) => {
    const bound = new ExpressionBinder(plan.scope, plan.problems).bind(expression);
    const sql = expressionSql(bound, plan.context, failures);
    const key = bound.many ? `${descending ? 'list_max' : 'list_min'}(${sql})` : sql;
    const alias = plan.nextAlias();
    const first = nullsFirst ?? descending;
    return {
      column: `${key} AS ${alias}`,
      order: `${alias} ${descending ? 'DESC' : 'ASC'} NULLS ${first ? 'FIRST' : 'LAST'}`,
    };
  });
  plan.watch(failures, plan.current);
  // Columns of their own, since a later command may drop those that they are made of.
  plan.step(`SELECT *, ${keys.map(({ column }) => column).join(', ')} FROM ${plan.current}`);
  plan.sortKeys = keys.map(({ order }) => order);
};
