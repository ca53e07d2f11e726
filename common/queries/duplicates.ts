import * as z from 'zod/mini';
import { requiredNumber } from './cell';
import {
  MOST_ROWS,
  windowOf,
  windowParameters,
  windowParametersSchema,
  type WindowParameters,
} from './corrected_parameters';
import type { FixedQuery } from './query';
import { lines } from './stages/lines';
import { cloudtrailEvents, IS_RUN_INSTANCES } from './stages/run_instances';

/** Calls of RunInstances that were counted once more than they were made. */
export const duplicatesRowSchema = z.strictObject({
  /** Documents beyond the first of each `event.id`. A document without an id is none. */
  duplicates: z.number(),
});

export type DuplicatesRow = z.infer<typeof duplicatesRowSchema>;

/**
 * One event that two trails deliver is two documents with one `event.id`, and every count of calls
 * counts both. Two STATS and not COUNT_DISTINCT, which only estimates. Always one row.
 */
export const duplicates: FixedQuery<WindowParameters, DuplicatesRow> = {
  name: 'duplicates',
  parameters: windowParametersSchema,
  text: (indexPatterns) =>
    lines(
      cloudtrailEvents(indexPatterns),
      `| WHERE ${IS_RUN_INSTANCES} AND event.id IS NOT NULL`,
      '| STATS copies = COUNT(*) BY event.id',
      '| STATS documents = SUM(copies), ids = COUNT(*)',
      '| EVAL duplicates = COALESCE(documents - ids, TO_LONG(0))',
      '| KEEP duplicates',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: windowParameters,
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: { duplicates: requiredNumber('duplicates') },
  row: duplicatesRowSchema,
};
