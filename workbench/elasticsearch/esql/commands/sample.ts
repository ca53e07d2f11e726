import type { CommandDefinition } from './command';

/** Each row stays with the given probability, whatever the other rows do. */
export const sample: CommandDefinition<'sample'> = {
  name: 'SAMPLE',
  syntax: 'SAMPLE probability',
  note: 'each row stays with that probability, between 0 and 1',
  add: (plan, { probability }) => {
    plan.add({ kind: 'filter', condition: `random() < ${probability}::DOUBLE` });
  },
};
