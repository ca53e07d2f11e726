import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';
import { evaluate } from './eval';

export const row: CommandDefinition<'row'> = {
  name: 'ROW',
  syntax: 'ROW name = constant[, …]',
  note: 'one row; a constant may hold several values',
  add: (plan, { fields, source }) => {
    plan.scope = new Scope([]);
    plan.add({
      kind: 'source',
      aliases: [],
      tables: [{ table: null, columns: [], condition: null }],
    });
    evaluate.add(plan, { kind: 'eval', fields, source });
  },
};
