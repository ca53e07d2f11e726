import type { AggregateDefinition } from './aggregate';
import { avg } from './avg';
import { count } from './count';
import { countDistinct } from './count_distinct';
import { max, min } from './extreme';
import { sum } from './sum';
import { values } from './values';

/** Every aggregate that the stand-in has. */
export const AGGREGATES: readonly AggregateDefinition[] = [
  avg,
  count,
  countDistinct,
  max,
  min,
  sum,
  values,
];

const byName = new Map(AGGREGATES.map((definition) => [definition.name, definition]));

export const aggregateDefinition = (name: string): AggregateDefinition | undefined =>
  byName.get(name.toLowerCase());
