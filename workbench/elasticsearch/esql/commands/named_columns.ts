import { matchesWildcard } from '../../security/wildcard';
import { didYouMean } from '../bind/similar_names';
import type { Column } from '../bind/scope';
import type { Plan } from '../compile/plan';
import type { NamePattern } from '../parser/tree';

/** The columns that a name or pattern means; a name that means none is a problem. */
export const namedColumns = (plan: Plan, pattern: NamePattern): readonly Column[] => {
  const { name, wildcard, source } = pattern;
  const found = wildcard
    ? plan.scope.columns.filter((column) => matchesWildcard(name, column.name))
    : [plan.scope.find(name) ?? []].flat();
  if (found.length === 0 && name !== '*') {
    plan.problem(
      source,
      wildcard
        ? `No matches found for pattern [${name}]`
        : `Unknown column [${name}]${didYouMean(name, plan.scope.names)}`
    );
  }
  return found;
};
