import * as z from 'zod/mini';
import type { Filters } from '../result/filters';
import { madeOf, nullableText, requiredNumber, requiredText } from './cell';
import {
  fromBeforeTo,
  MOST_ROWS,
  rowParameterFields,
  windowOf,
  windowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { FACET_NAME, FACET_VALUE, facetStage } from './stages/facets';
import {
  filterCondition,
  filterParameters,
  rowClause,
  rowKeyParameters,
} from './stages/filter_clauses';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';

const SOURCES = [
  ['type', 'instance_type'],
  ['region', 'cloud.region'],
  ['image', 'image'],
  ['source address', 'source.address'],
] as const;

export type NoveltyFacet = (typeof SOURCES)[number][0];

export const NOVELTY_FACETS: readonly NoveltyFacet[] = SOURCES.map(([name]) => name);

const lookBackBeforeFrom = z.refine<{ look_back_from: string; from: string }>(
  ({ look_back_from: lookBack, from }) => Date.parse(lookBack) <= Date.parse(from),
  { error: 'must not lie behind "from"', path: ['look_back_from'] }
);

/** A row, and how far back its principal is looked at. How far the data goes tells `oldest_event`. */
export const rowNoveltyParametersSchema = z
  .strictObject({ ...rowParameterFields, look_back_from: z.iso.datetime() })
  .check(fromBeforeTo, lookBackBeforeFrom);

export type RowNoveltyParameters = z.infer<typeof rowNoveltyParametersSchema>;

/** One value that calls of the row have within the window. */
export const rowNoveltySchema = z.strictObject({
  /** One of `NOVELTY_FACETS`. */
  facet: z.string(),
  /** Null: the call has no such value. */
  value: z.nullable(z.string()),
  /** Calls in the window, at least one. */
  attempts: z.number(),
  /** Whether the same principal used it between `look_back_from` and the window. */
  seen_before: z.boolean(),
  /** Calls with it between `look_back_from` and the window. */
  attempts_before: z.number(),
  /** The last of those; null when there is none. ISO 8601 in UTC. */
  last_before: z.nullable(z.string()),
  /** The first call with it in the window, ISO 8601 in UTC. */
  first_seen: z.string(),
});

export type RowNovelty = z.infer<typeof rowNoveltySchema>;

/** Filters say which calls of the window are meant. What was before is looked at in full. */
const withinFilters = (filters: Filters): string => {
  const condition = filterCondition(filters);
  return condition === '' ? '' : `| WHERE @timestamp < ?window_from OR (${condition})`;
};

/** Which types, Regions, images and source addresses of a row are new for its principal. */
export const rowNovelty: Query<RowNoveltyParameters, RowNovelty> = {
  name: 'row_novelty',
  parameters: rowNoveltyParametersSchema,
  text: (indexPatterns, { filters, actor, account }) =>
    lines(
      runInstancesStage(indexPatterns),
      rowClause({ actor, account }),
      withinFilters(filters),
      facetStage(SOURCES),
      '| STATS',
      '    attempts = COUNT(*) WHERE @timestamp >= ?window_from,',
      '    attempts_before = COUNT(*) WHERE @timestamp < ?window_from,',
      '    last_before = MAX(@timestamp) WHERE @timestamp < ?window_from,',
      '    first_seen = MIN(@timestamp) WHERE @timestamp >= ?window_from',
      '  BY facet',
      '| WHERE attempts > 0',
      '| SORT attempts_before ASC, attempts DESC, facet ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ filters, actor, account, look_back_from: lookBack, ...window }) => ({
    ...windowParameters({ from: lookBack, to: window.to }),
    window_from: windowOf(window).from,
    ...filterParameters(filters),
    ...rowKeyParameters({ actor, account }),
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    facet: FACET_NAME,
    value: FACET_VALUE,
    attempts: requiredNumber('attempts'),
    seen_before: madeOf(requiredNumber('attempts_before'), (attempts) => attempts > 0),
    attempts_before: requiredNumber('attempts_before'),
    last_before: nullableText('last_before'),
    first_seen: requiredText('first_seen'),
  },
  row: rowNoveltySchema,
};
