import { ExpressionBinder } from '../bind/bind_expression';
import { expressionSql } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import { valueOrder } from '../compile/value_order';
import type { Command } from '../parser/tree';

/**
 * Orders rows: nulls last when ascending, first when descending, unless said otherwise. Of several
 * values the least counts when ascending and the greatest when descending.
 */
export const sort = (plan: Plan, command: Extract<Command, { kind: 'sort' }>): void => {
  plan.sortKeys = command.keys.map(({ expression, descending, nullsFirst }) => {
    const bound = new ExpressionBinder(plan).bind(expression);
    if (bound.type === '_source') {
      plan.problems.push({
        position: bound.source.position,
        message: `cannot sort on [${bound.source.text}] of type [_source]`,
      });
    }
    const value = expressionSql(plan, bound);
    const ordered = valueOrder(bound.type, value, bound.many);
    const key = bound.many ? `${descending ? 'list_max' : 'list_min'}(${ordered})` : ordered;
    const first = nullsFirst ?? descending;
    return {
      alias: /^c\d+$/.test(key) ? key : plan.define(key),
      order: `${descending ? 'DESC' : 'ASC'} NULLS ${first ? 'FIRST' : 'LAST'}`,
    };
  });
};
