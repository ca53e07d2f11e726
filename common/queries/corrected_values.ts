import * as z from 'zod/mini';
import { nullableNumber, nullableText, requiredNumber } from './cell';
import {
  filteredParametersSchema,
  MOST_ROWS,
  windowOf,
  windowParameters,
  type FilteredParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { FACET_NAME, FACET_VALUE, facetStage, type FacetSource } from './stages/facets';
import { filterClauses, filterParameters } from './stages/filter_clauses';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';
import { STARTED, STARTED_AGGREGATES } from './stages/started';

/** What the rows of the corrected reading are counted by. `day` and `hour` are in UTC. */
export const VALUE_FACETS = ['type', 'region', 'subnet', 'day', 'outcome', 'hour'] as const;

export type ValueFacet = (typeof VALUE_FACETS)[number];

const SOURCES: Record<ValueFacet, string> = {
  type: 'instance_type',
  region: 'cloud.region',
  subnet: 'subnet',
  day: 'DATE_FORMAT("yyyy-MM-dd", @timestamp)',
  outcome: 'outcome',
  hour: 'DATE_FORMAT("HH", @timestamp)',
};

/** One value of one actor in one account. Counts and nulls as in a row of the corrected reading. */
export const valuesRowSchema = z.strictObject({
  actor: z.nullable(z.string()),
  account: z.nullable(z.string()),
  /** One of `VALUE_FACETS`. */
  facet: z.string(),
  /** Null: the call has no such value. `day` is `yyyy-MM-dd`, `hour` is `00` to `23`. */
  value: z.nullable(z.string()),
  attempts: z.number(),
  refused: z.number(),
  asked_least: z.nullable(z.number()),
  asked_most: z.nullable(z.number()),
  started: z.nullable(z.number()),
});

export type ValuesRow = z.infer<typeof valuesRowSchema>;

const COLUMNS = [
  'actor',
  'account',
  'facet',
  'attempts',
  'refused',
  'asked_least',
  'asked_most',
  'started',
];

/**
 * The values of all rows of the corrected reading, each with its own counts: one query, whichever
 * rows are on the page. What asked for most comes first, so that a limit cuts the smallest.
 */
export const correctedValues: Query<FilteredParameters, ValuesRow> = {
  name: 'corrected_values',
  parameters: filteredParametersSchema,
  text: (indexPatterns, { filters }) =>
    lines(
      runInstancesStage(indexPatterns),
      filterClauses(filters),
      facetStage(VALUE_FACETS.map((name): FacetSource => [name, SOURCES[name]])),
      '| STATS',
      '    attempts = COUNT(*),',
      '    refused = COUNT(*) WHERE outcome != "success",',
      '    asked_least = SUM(asked_least),',
      '    asked_most = SUM(asked_most),',
      STARTED_AGGREGATES,
      '  BY actor, account, facet',
      STARTED,
      `| KEEP ${COLUMNS.join(', ')}`,
      '| SORT asked_most DESC NULLS FIRST, attempts DESC, actor ASC, account ASC, facet ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ filters, ...window }) => ({
    ...windowParameters(window),
    ...filterParameters(filters),
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    actor: nullableText('actor'),
    account: nullableText('account'),
    facet: FACET_NAME,
    value: FACET_VALUE,
    attempts: requiredNumber('attempts'),
    refused: requiredNumber('refused'),
    asked_least: nullableNumber('asked_least'),
    asked_most: nullableNumber('asked_most'),
    started: nullableNumber('started'),
  },
  row: valuesRowSchema,
};
