import * as z from 'zod/mini';
import { refusedParameters } from './refused_parameters';

const schema = z.strictObject({
  from: z.string(),
  to: z.string(),
  threshold: z.optional(z.number().check(z.minimum(1))),
});

const refusal = (requested: Record<string, unknown>): string => {
  const { error } = schema.safeParse(requested);
  if (!error) throw new Error('it was taken');
  return refusedParameters(error, requested).message;
};

describe('refusedParameters', () => {
  it('names what a query does not take', () => {
    expect(refusal({ from: 'a', to: 'b', sql: 1, x: 2, y: 3, z: 4 })).toBe(
      'This query does not take the parameter "sql", "x", "y" and 1 more: leave it out.'
    );
  });

  it('names what a query needs, and what it cannot use', () => {
    expect(refusal({ from: 7 })).toBe(
      'This query needs the parameter "to". This query cannot use the value of the parameter "from": correct it.'
    );
    expect(refusal({ from: 'a', to: 'b', threshold: 0 })).toBe(
      'This query cannot use the value of the parameter "threshold": correct it.'
    );
  });

  it('cuts a name that somebody made long', () => {
    expect(refusal({ from: 'a', to: 'b', ['x'.repeat(5_000)]: 1 }).length).toBeLessThan(250);
  });
});
