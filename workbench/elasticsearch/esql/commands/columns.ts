import { matchesWildcard } from '../../security/wildcard';
import { Scope, type Column } from '../bind/scope';
import type { Plan } from '../compile/plan';
import type { Command, NamePattern } from '../parser/tree';

/** The columns that a name or pattern means; a name that means none is a problem. */
const meant = (plan: Plan, pattern: NamePattern): readonly Column[] => {
  const found = plan.scope.columns.filter((column) =>
    pattern.wildcard ? matchesWildcard(pattern.name, column.name) : column.name === pattern.name
  );
  if (found.length === 0) {
    const suggestions = plan.scope.suggestions(pattern.name);
    const hint = suggestions.length === 1 ? `, did you mean [${suggestions[0] ?? ''}]?` : '';
    plan.problems.push({
      position: pattern.source.position,
      message: pattern.wildcard
        ? `No matches found for pattern [${pattern.name}]`
        : `Unknown column [${pattern.name}]${hint}`,
    });
  }
  return found;
};

/** Keeps the named columns, in the order of the names; a plain name goes before a pattern. */
export const keep = (plan: Plan, command: Extract<Command, { kind: 'keep' }>): void => {
  const kept = new Map<string, Column>();
  const plainNames = new Set(
    command.names.filter(({ wildcard }) => !wildcard).map(({ name }) => name)
  );
  for (const pattern of command.names) {
    for (const column of meant(plan, pattern)) {
      if (pattern.wildcard && plainNames.has(column.name)) continue;
      kept.set(column.name, column);
    }
  }
  plan.scope = new Scope([...kept.values()]);
};

export const drop = (plan: Plan, command: Extract<Command, { kind: 'drop' }>): void => {
  const dropped = new Set(
    command.names.flatMap((pattern) => meant(plan, pattern).map(({ name }) => name))
  );
  plan.scope = new Scope(plan.scope.columns.filter(({ name }) => !dropped.has(name)));
};

/** A new name that is taken already replaces the column that had it. */
export const rename = (plan: Plan, command: Extract<Command, { kind: 'rename' }>): void => {
  for (const { from, to } of command.pairs) {
    const [column] = meant(plan, from);
    if (!column) continue;
    plan.scope = new Scope(
      plan.scope.columns
        .filter(({ name }) => name !== to || name === from.name)
        .map((entry) => (entry === column ? { ...entry, name: to } : entry))
    );
  }
};
