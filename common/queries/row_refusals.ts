import * as z from 'zod/mini';
import { burstInterval } from '../result/burst_interval';
import { nullableNumber, nullableText, requiredNumber, requiredText } from './cell';
import {
  MOST_ROWS,
  rowParametersSchema,
  windowOf,
  type RowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { lines } from './stages/lines';
import { rowCallsParameters, rowCallsStage } from './stages/row_calls';

/** Calls of one interval that ended the same way, with the same error code. */
export const rowRefusalSchema = z.strictObject({
  /** The first of these calls, ISO 8601 in UTC. */
  at: z.string(),
  /** `success` or the kind of refusal. */
  outcome: z.string(),
  /** As CloudTrail has it, `Client.` or `Server.` in front; null for success and where it has none. */
  error_code: z.nullable(z.string()),
  attempts: z.number(),
  /** Instances, over the calls that could be read; null when none could. */
  asked_most: z.nullable(z.number()),
});

export type RowRefusal = z.infer<typeof rowRefusalSchema>;

/**
 * How the calls of a row ended, in the order of time, successes among them. Calls are put together
 * by the intervals of `bursts`, so that thousands of refusals stay a ladder.
 */
export const rowRefusals: Query<RowParameters, RowRefusal> = {
  name: 'row_refusals',
  parameters: rowParametersSchema,
  text: (indexPatterns, parameters) =>
    lines(
      rowCallsStage(indexPatterns, parameters),
      '| EVAL error_code = aws.cloudtrail.error_code',
      '| STATS',
      '    at = MIN(@timestamp),',
      '    attempts = COUNT(*),',
      '    asked_most = SUM(asked_most)',
      `  BY bucket = BUCKET(@timestamp, ${burstInterval(parameters).span}), outcome, error_code`,
      '| KEEP at, outcome, error_code, attempts, asked_most',
      '| SORT at ASC, outcome ASC, error_code ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: rowCallsParameters,
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    at: requiredText('at'),
    outcome: requiredText('outcome'),
    error_code: nullableText('error_code'),
    attempts: requiredNumber('attempts'),
    asked_most: nullableNumber('asked_most'),
  },
  row: rowRefusalSchema,
};
