import * as z from 'zod/mini';
import { madeOf, nullableNumber, requiredNumber } from './cell';
import {
  foundParametersSchema,
  MOST_ROWS,
  windowOf,
  windowParameters,
  type FoundParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { filterClauses, filterParameters } from './stages/filter_clauses';
import { IS_FOUND } from './stages/is_found';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';

/** What the corrected reading finds, before any limit of rows. */
export const correctedCountSchema = z.strictObject({
  /** Rows that the corrected reading has. */
  rows_found: z.number(),
  /** Calls that the filters let pass, those of rows that are not shown too. */
  calls: z.number(),
});

export type CorrectedCount = z.infer<typeof correctedCountSchema>;

/**
 * Counts the rows of the corrected reading, and the calls. An answer is cut without a word where the
 * cluster's own maximum is smaller than the limit of its text; a sum has one row, so that nothing
 * cuts it.
 */
export const correctedCount: Query<FoundParameters, CorrectedCount> = {
  name: 'corrected_count',
  parameters: foundParametersSchema,
  text: (indexPatterns, { filters }) =>
    lines(
      runInstancesStage(indexPatterns),
      filterClauses(filters),
      '| STATS',
      '    attempts = COUNT(*),',
      '    asked_most = SUM(asked_most),',
      '    unreadable = COUNT(*) WHERE unreadable,',
      '    ambiguous = COUNT(*) WHERE ambiguous',
      '  BY actor, account',
      `| STATS rows_found = COUNT(*) WHERE ${IS_FOUND}, calls = SUM(attempts)`,
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ filters, threshold, ...window }) => ({
    ...windowParameters(window),
    ...filterParameters(filters),
    threshold,
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    rows_found: requiredNumber('rows_found'),
    // A sum of no rows is null.
    calls: madeOf(nullableNumber('calls'), (calls) => calls ?? 0),
  },
  row: correctedCountSchema,
};
