import { absent, present } from './present';
import type { AggregateDefinition } from './aggregate';
import { avg } from './avg';
import { count } from './count';
import { countDistinct } from './count_distinct';
import { stdDev, variance } from './deviation';
import { max, min } from './extreme';
import { first, last } from './first';
import { median, percentile } from './percentile';
import { medianAbsoluteDeviation } from './median_absolute_deviation';
import { sum } from './sum';
import { top } from './top';
import { values } from './values';
import { weightedAvg } from './weighted_avg';

export { REFUSED_AGGREGATES } from './refused_aggregates';

/** Every aggregate that the stand-in has. */
export const AGGREGATES: readonly AggregateDefinition[] = [
  absent,
  avg,
  count,
  countDistinct,
  first,
  last,
  max,
  median,
  medianAbsoluteDeviation,
  min,
  percentile,
  present,
  stdDev,
  sum,
  top,
  values,
  variance,
  weightedAvg,
];

const byName = new Map(
  AGGREGATES.flatMap((definition) =>
    [definition.name, ...(definition.aliases ?? [])].map((name) => [name, definition] as const)
  )
);

export const aggregateDefinition = (name: string): AggregateDefinition | undefined =>
  byName.get(name.toLowerCase());
