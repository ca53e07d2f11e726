import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';
import { fieldColumns, statsFields, unknownColumns, warnOfShadowed } from './stats_fields';
import { groupsOf, unnestedKeys } from './stats_groups';

/**
 * Groups rows. Null is a group of its own, and a row with several values of a key counts in the
 * group of each. Aggregates come before keys.
 */
export const stats: CommandDefinition<'stats'> = {
  name: 'STATS',
  syntax: 'STATS [name = aggregate [WHERE condition][, …]] [BY [name = expression][, …]]',
  note: 'null is a group of its own; a row with several values of a key counts in the group of each',
  add: (plan, { aggregates, groups: keyFields }) => {
    const groups = groupsOf(plan, keyFields);
    const fields = statsFields(plan, aggregates, groups, keyFields);
    if (plan.isWrong) {
      plan.scope = new Scope([]).with(unknownColumns(fields, groups));
      return;
    }
    warnOfShadowed(plan, aggregates, keyFields);
    const { keys, lists } = unnestedKeys(plan, groups);
    for (const list of lists) plan.add({ kind: 'unnest', ...list });
    const documents = plan.nextAlias();
    const firsts = lists.map(({ place }) => `${place} = 1`);
    const count = `count(*)${firsts.length === 0 ? '' : ` FILTER (WHERE ${firsts.join(' AND ')})`}`;
    plan.add({
      kind: 'group',
      keys: groups.map(({ column }, index) => ({
        alias: column.alias,
        sql: keys[index] ?? 'NULL',
      })),
      results: [...fields.calls.selected, { alias: documents, sql: count }],
    });
    plan.counted ??= documents;
    plan.sortKeys = [];
    const results = fieldColumns(plan, fields, groups);
    plan.scope = new Scope([]).with([...results, ...groups.map(({ column }) => column)]);
  },
};
