import { ExpressionBinder } from '../bind/bind_expression';
import { expressionSql } from '../compile/expression_sql';
import type { SortKeySql } from '../compile/plan';
import { valueOrder } from '../compile/value_order';
import type { CommandDefinition } from './command';

/**
 * Orders rows: nulls last when ascending, first when descending, unless said otherwise. Of several
 * values the least counts when ascending and the greatest when descending.
 */
export const sort: CommandDefinition<'sort'> = {
  name: 'SORT',
  syntax: 'SORT expression [ASC or DESC] [NULLS FIRST or NULLS LAST][, …]',
  note: 'nulls are last when ascending and first when descending; of several values the least or the greatest counts',
  add: (plan, { keys }) => {
    plan.sortKeys = keys.map(({ expression, descending, nullsFirst }): SortKeySql => {
      const bound = new ExpressionBinder(plan).bind(expression);
      if (bound.type === '_source') plan.misuse(bound.source, 'cannot sort on _source');
      const value = expressionSql(plan, bound);
      const ordered = valueOrder(bound.type, value, bound.many);
      const key = bound.many ? `${descending ? 'list_max' : 'list_min'}(${ordered})` : ordered;
      const first = nullsFirst ?? descending;
      return {
        alias: /^c\d+$/.test(key) ? key : plan.define(key),
        order: `${descending ? 'DESC' : 'ASC'} NULLS ${first ? 'FIRST' : 'LAST'}`,
      };
    });
  },
};
