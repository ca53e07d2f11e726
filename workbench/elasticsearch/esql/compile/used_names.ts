import { partsOf } from '../bind/expression_parts';
import type { Command, Expression } from '../parser/tree';

const namesOf = (expression: Expression): string[] =>
  expression.kind === 'column' ? [expression.name] : partsOf(expression).flatMap(namesOf);

const namesOfCommand = (command: Command): string[] => {
  switch (command.kind) {
    case 'where':
      return namesOf(command.condition);
    case 'eval':
    case 'row':
      return command.fields.flatMap(({ expression }) => namesOf(expression));
    case 'dissect':
    case 'grok':
      return namesOf(command.input);
    case 'stats':
      return [
        ...command.groups.flatMap(({ expression }) => namesOf(expression)),
        ...command.aggregates.flatMap(({ expression, where }) => [
          ...namesOf(expression),
          ...(where ? namesOf(where) : []),
        ]),
      ];
    case 'keep':
    case 'drop':
      return command.names.map(({ name }) => name);
    case 'rename':
      return command.pairs.map(({ from }) => from.name);
    case 'sort':
      return command.keys.flatMap(({ expression }) => namesOf(expression));
    default:
      return [];
  }
};

const closes = (command: Command): boolean =>
  command.kind === 'stats' ||
  (command.kind === 'keep' && command.names.every(({ wildcard }) => !wildcard));

/**
 * The fields that a query reads, so that no other is loaded; null when it returns all that there
 * are. A STATS or a KEEP of plain names ends what can be asked of the index.
 */
export const usedNames = (commands: readonly Command[]): ReadonlySet<string> | null => {
  const end = commands.findIndex(closes);
  return end < 0 ? null : new Set(commands.slice(0, end + 1).flatMap(namesOfCommand));
};
