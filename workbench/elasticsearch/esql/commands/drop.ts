import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';
import { namedColumns } from './named_columns';

export const drop: CommandDefinition<'drop'> = {
  name: 'DROP',
  syntax: 'DROP name or pattern[, …]',
  note: 'all but the named columns stay; DROP * is refused',
  add: (plan, { names }) => {
    const dropped = new Set(names.flatMap((pattern) => namedColumns(plan, pattern)));
    plan.scope = new Scope(plan.scope.columns.filter((column) => !dropped.has(column)));
  },
};
