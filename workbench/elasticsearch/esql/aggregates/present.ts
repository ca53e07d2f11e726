import { wrongCount } from '../functions/types_fit';
import { count } from './count';
import type { AggregateDefinition } from './aggregate';

const presence = (
  name: string,
  condition: (count: string) => string,
  ofNothing: string
): AggregateDefinition => ({
  name,
  signature: 'values → boolean',
  ofNothing,
  resolve: (args, source) => wrongCount(source, args, 1) ?? { type: 'boolean' },
  sql: (args, filter) => condition(count.sql(args, filter, 'long')),
});

/** Whether there is any value, and whether there is none. */
export const present = presence('present', (counted) => `(${counted} > 0)`, 'false');
export const absent = presence('absent', (counted) => `(${counted} = 0)`, 'true');
