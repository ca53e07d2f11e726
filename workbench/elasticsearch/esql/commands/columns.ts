import { matchesWildcard } from '../../security/wildcard';
import { didYouMean } from '../bind/similar_names';
import { Scope, type Column } from '../bind/scope';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { Command, NamePattern } from '../parser/tree';

/** The columns that a name or pattern means; a name that means none is a problem. */
const meant = (plan: Plan, pattern: NamePattern): readonly Column[] => {
  const { name, wildcard } = pattern;
  const found = plan.scope.columns.filter((column) =>
    wildcard ? matchesWildcard(name, column.name) : column.name === name
  );
  if (found.length === 0 && name !== '*') {
    plan.problems.push({
      position: pattern.source.position,
      message: wildcard
        ? `No matches found for pattern [${name}]`
        : `Unknown column [${name}]${didYouMean(name, plan.scope.names)}`,
    });
  }
  return found;
};

/** A plain name goes before a pattern, a pattern before `*`. */
const precedence = ({ name, wildcard }: NamePattern): number =>
  wildcard ? (name === '*' ? 0 : 1) : 2;

/**
 * Keeps the named columns. Each stands where the name of the highest precedence that means it
 * stands; of equal ones the last.
 */
export const keep = (plan: Plan, command: Extract<Command, { kind: 'keep' }>): void => {
  const places = new Map<Column, { place: number; precedence: number }>();
  command.names.forEach((pattern, place) => {
    for (const column of meant(plan, pattern)) {
      const before = places.get(column);
      if (before && before.precedence > precedence(pattern)) continue;
      places.set(column, { place, precedence: precedence(pattern) });
    }
  });
  plan.scope = new Scope(
    plan.scope.columns
      .filter((column) => places.has(column))
      .sort((left, right) => (places.get(left)?.place ?? 0) - (places.get(right)?.place ?? 0))
  );
};

export const drop = (plan: Plan, command: Extract<Command, { kind: 'drop' }>): void => {
  const all = command.names.find(({ name, wildcard }) => wildcard && name === '*');
  if (all) throw parsingError(all.source.position, 'Removing all fields is not allowed [*]');
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
