import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';
import { namedColumns } from './named_columns';

/** A new name that is taken already replaces the column that had it. */
export const rename: CommandDefinition<'rename'> = {
  name: 'RENAME',
  syntax: 'RENAME old AS new[, …] or RENAME new = old[, …]',
  note: 'a column stays in its place; one that has the new name already goes',
  add: (plan, { pairs }) => {
    /** What columns were called before this command, and their new names. */
    const renamed = new Map<string, string>();
    for (const { from, to, source } of pairs) {
      const newName = renamed.get(from.name);
      if (newName !== undefined && !plan.scope.find(from.name)) {
        plan.problem(
          from.source,
          `Column [${from.name}] renamed to [${newName}] and is no longer available [${source.text}]`
        );
        continue;
      }
      const [column] = namedColumns(plan, from);
      if (!column) continue;
      renamed.set(from.name, to);
      plan.scope = new Scope(
        plan.scope.columns
          .filter(({ name }) => name !== to || name === from.name)
          .map((entry) => (entry === column ? { ...entry, name: to } : entry))
      );
    }
  },
};
