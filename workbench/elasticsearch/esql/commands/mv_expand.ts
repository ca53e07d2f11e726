import { ExpressionBinder } from '../bind/bind_expression';
import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';

/** One row for each value of a column; a row without a value stays as it is. */
export const mvExpand: CommandDefinition<'mvExpand'> = {
  name: 'MV_EXPAND',
  syntax: 'MV_EXPAND name',
  note: 'one row for each value, the other columns repeated',
  add: (plan, { column }) => {
    const bound = new ExpressionBinder(plan).bind(column);
    const expanded = column.kind === 'column' ? plan.scope.find(column.name) : undefined;
    if (!expanded || !bound.many) return;
    const [value, place] = [plan.nextAlias(), plan.nextAlias()];
    const { alias } = expanded;
    const list = plan.define(
      `CASE WHEN ${alias} IS NULL OR len(${alias}) = 0 THEN [NULL] ELSE ${alias} END`
    );
    plan.add({ kind: 'unnest', list, value, place });
    plan.scope = new Scope(
      plan.scope.columns.map((entry) =>
        entry === expanded
          ? { name: entry.name, type: entry.type, many: false, alias: value }
          : entry
      )
    );
  },
};
