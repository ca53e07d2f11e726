/** An aggregate of Elasticsearch that this engine does not have, and why. */
export interface RefusedAggregate {
  /** In lower case. */
  readonly name: string;
  readonly note: string;
}

const TIME_SERIES = 'reads time series';
const SHAPES = 'needs shapes and points';

/** Each is refused by its name. */
export const REFUSED_AGGREGATES: readonly RefusedAggregate[] = [
  ...[
    'absent_over_time',
    'avg_over_time',
    'count_distinct_over_time',
    'count_over_time',
    'delta',
    'deriv',
    'first_over_time',
    'idelta',
    'increase',
    'irate',
    'last_over_time',
    'max_over_time',
    'min_over_time',
    'percentile_over_time',
    'present_over_time',
    'rate',
    'stddev_over_time',
    'sum_over_time',
    'variance_over_time',
  ].map((name) => ({ name, note: TIME_SERIES })),
  { name: 'sample', note: 'draws values at random' },
  { name: 'sparkline', note: 'draws a series' },
  { name: 'st_centroid_agg', note: SHAPES },
  { name: 'st_extent_agg', note: SHAPES },
];

const byName = new Map(REFUSED_AGGREGATES.map((refused) => [refused.name, refused]));

export const refusedAggregate = (name: string): RefusedAggregate | undefined =>
  byName.get(name.toLowerCase());
