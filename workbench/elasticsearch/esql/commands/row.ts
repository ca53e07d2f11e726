import { Scope } from '../bind/scope';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';
import { evaluate } from './eval';

/** One row of constants. */
export const row = (plan: Plan, { fields, source }: Extract<Command, { kind: 'row' }>): void => {
  plan.scope = new Scope([]);
  plan.add({
    kind: 'source',
    aliases: [],
    tables: [{ table: null, columns: [], condition: null }],
  });
  evaluate(plan, { kind: 'eval', fields, source });
};
