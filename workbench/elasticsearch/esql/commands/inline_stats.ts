import type { Column } from '../bind/scope';
import type { CommandDefinition } from './command';
import { fieldColumns, statsFields, unknownColumns, warnOfShadowed } from './stats_fields';
import { groupsOf, unnestedKeys } from './stats_groups';

/**
 * The aggregates of STATS beside every row: those of the row's own group. Null is a key as any other;
 * a row with several values of a key has the results of each.
 */
export const inlineStats: CommandDefinition<'inlineStats'> = {
  name: 'INLINE STATS',
  syntax: 'INLINE STATS name = aggregate [WHERE condition][, …] [BY [name = expression][, …]]',
  note: 'every row stays; aggregates and keys become its last columns',
  add: (plan, { aggregates, groups: keyFields, isDeprecated, source }) => {
    if (isDeprecated) {
      const { line, column } = source.position;
      plan.warnings.push(
        `Line ${line}:${column}: INLINESTATS is deprecated, use INLINE STATS instead`
      );
    }
    const outer = plan.scope;
    const groups = groupsOf(plan, keyFields);
    const ofRow: Column[] = groups.map(({ column, key, many }) => ({
      ...column,
      alias: key,
      many,
    }));
    const fields = statsFields(plan, aggregates, groups, keyFields);
    if (plan.isWrong) {
      plan.scope = outer.with(unknownColumns(fields, groups));
      return;
    }
    warnOfShadowed(plan, aggregates, keyFields);
    const { keys, lists } = unnestedKeys(plan, groups);
    let results: Column[] = [];
    const branch = plan.aside(() => {
      for (const list of lists) plan.add({ kind: 'unnest', ...list });
      plan.add({
        kind: 'group',
        keys: groups.map(({ column }, index) => ({
          alias: column.alias,
          sql: keys[index] ?? 'NULL',
        })),
        results: fields.calls.selected,
      });
      results = fieldColumns(plan, fields, groups);
    });
    plan.add({
      kind: 'inline',
      name: `rows_${plan.nextAlias()}`,
      branch,
      lists,
      keys: groups.map(({ column }, index) => ({
        own: keys[index] ?? '',
        ofBranch: column.alias,
      })),
      results: results.map(({ alias, many }) => ({ alias, many })),
    });
    const isListed = lists.length > 0;
    plan.scope = outer.with([
      ...results.map((column) => ({ ...column, many: column.many || isListed })),
      ...ofRow,
    ]);
  },
};
