import { Scope, type Column } from '../bind/scope';
import type { NamePattern } from '../parser/tree';
import type { CommandDefinition } from './command';
import { namedColumns } from './named_columns';

/** A plain name goes before a pattern, a pattern before `*`. */
const precedence = ({ name, wildcard }: NamePattern): number =>
  wildcard ? (name === '*' ? 0 : 1) : 2;

/**
 * Keeps the named columns. Each stands where the name of the highest precedence that means it
 * stands; of equal ones the last.
 */
export const keep: CommandDefinition<'keep'> = {
  name: 'KEEP',
  syntax: 'KEEP name or pattern[, …]',
  note: 'in the order of the names; a name goes before a pattern, a pattern before *',
  add: (plan, { names }) => {
    const places = new Map<Column, { place: number; precedence: number }>();
    names.forEach((pattern, place) => {
      for (const column of namedColumns(plan, pattern)) {
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
  },
};
