import * as z from 'zod/mini';
import { FILTER_NAMES, type FilterName } from '../result/filters';
import { madeOf, requiredNumber } from './cell';
import {
  MOST_ROWS,
  windowOf,
  windowParameters,
  windowParametersSchema,
  type WindowParameters,
} from './corrected_parameters';
import type { FixedQuery } from './query';
import { FACET_NAME, FACET_VALUE, facetStage, type FacetSource } from './stages/facets';
import { FILTER_COLUMNS } from './stages/filter_clauses';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';

/** A value that a filter may ask for, and how many calls of the window have it. */
export const filterValueSchema = z.strictObject({
  filter: z.enum(FILTER_NAMES),
  /** Null: the call has no such value. */
  value: z.nullable(z.string()),
  attempts: z.number(),
});

export type FilterValue = z.infer<typeof filterValueSchema>;

const filterNameOf = (text: string): FilterName => {
  const name = FILTER_NAMES.find((filter) => filter === text);
  if (name !== undefined) return name;
  throw new Error(`column facet: expected the name of a filter, found ${JSON.stringify(text)}`);
};

/** What the filters can ask for, the most frequent first. No filter narrows it. */
export const filterValues: FixedQuery<WindowParameters, FilterValue> = {
  name: 'filter_values',
  parameters: windowParametersSchema,
  text: (indexPatterns) =>
    lines(
      runInstancesStage(indexPatterns),
      facetStage(FILTER_NAMES.map((name): FacetSource => [name, FILTER_COLUMNS[name]])),
      '| STATS attempts = COUNT(*) BY facet',
      '| SORT attempts DESC, facet ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: windowParameters,
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    filter: madeOf(FACET_NAME, filterNameOf),
    value: FACET_VALUE,
    attempts: requiredNumber('attempts'),
  },
  row: filterValueSchema,
};
