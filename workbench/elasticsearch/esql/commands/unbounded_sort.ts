import { partsOf } from '../bind/expression_parts';
import type { Problem } from '../errors';
import type { Command, Expression } from '../parser/tree';
import type { Source } from '../position';

type Expand = Extract<Command, { kind: 'mvExpand' }>;

const reads = (expression: Expression, names: ReadonlySet<string>): boolean =>
  expression.kind === 'column'
    ? names.has(expression.name)
    : partsOf(expression).some((part) => reads(part, names));

const nameOf = ({ column }: Expand): string => (column.kind === 'column' ? column.name : '');

const problemsOf = (sort: Source, expands: readonly Expand[]): Problem[] => [
  {
    position: sort.position,
    message: `Unbounded SORT not supported yet [${sort.text}] please add a LIMIT`,
  },
  ...expands.map(({ source }) => ({
    position: source.position,
    message: `MV_EXPAND [${source.text}] cannot yet have an unbounded SORT [${sort.text}] before it: either move the SORT after it, or add a LIMIT after the SORT`,
  })),
];

/**
 * What Elasticsearch does not run: a SORT without a LIMIT whose rows MV_EXPAND multiplies before a
 * WHERE chooses among them, unless a later SORT or STATS makes the order of no account.
 */
export const unboundedSorts = (commands: readonly Command[]): Problem[] => {
  let sort: Source | null = null;
  let expands: Expand[] = [];
  let found: Problem[] = [];
  for (const command of commands) {
    if (command.kind === 'sort' || command.kind === 'stats' || command.kind === 'limit') {
      if (command.kind !== 'limit') found = [];
      sort = command.kind === 'sort' ? command.source : null;
      expands = [];
    } else if (command.kind === 'mvExpand') {
      expands.push(command);
    } else if (command.kind === 'where' && sort) {
      if (reads(command.condition, new Set(expands.map(nameOf)))) found = problemsOf(sort, expands);
    }
  }
  return found;
};
