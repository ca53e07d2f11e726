import * as z from 'zod/mini';
import { filtersSchema } from '../result/filters';
import { burstInterval } from '../result/burst_interval';
import { nullableNumber, requiredNumber, requiredText } from './cell';
import {
  fromBeforeTo,
  MOST_ROWS,
  rowKeyFields,
  windowOf,
  windowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import {
  filterClauses,
  filterParameters,
  rowClause,
  rowKeyParameters,
} from './stages/filter_clauses';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';

/** A window, its filters, and one row when only its calls are meant. */
export const burstsParametersSchema = z
  .strictObject({
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    filters: filtersSchema,
    row: z.optional(z.strictObject(rowKeyFields)),
  })
  .check(fromBeforeTo);

export type BurstsParameters = z.infer<typeof burstsParametersSchema>;

/** The calls of one interval that ended the same way. An interval without calls has no row. */
export const burstsRowSchema = z.strictObject({
  /** Start of the interval, ISO 8601 in UTC; it may lie before the window. */
  bucket: z.string(),
  /** `success` or the kind of refusal. */
  outcome: z.string(),
  attempts: z.number(),
  /** Of these, calls that do not tell how many instances they ask for. */
  unreadable: z.number(),
  /** The first and the last of these calls, ISO 8601 in UTC. */
  first_seen: z.string(),
  last_seen: z.string(),
  /** Instances, over the calls that could be read; null when none could. */
  asked_least: z.nullable(z.number()),
  asked_most: z.nullable(z.number()),
});

export type BurstsRow = z.infer<typeof burstsRowSchema>;

/** Calls over time. The length of an interval is `burstInterval` of the window. */
export const bursts: Query<BurstsParameters, BurstsRow> = {
  name: 'bursts',
  parameters: burstsParametersSchema,
  text: (indexPatterns, { filters, row, ...window }) =>
    lines(
      runInstancesStage(indexPatterns),
      filterClauses(filters),
      row === undefined ? '' : rowClause(row),
      '| STATS',
      '    attempts = COUNT(*),',
      '    unreadable = COUNT(*) WHERE unreadable,',
      '    first_seen = MIN(@timestamp),',
      '    last_seen = MAX(@timestamp),',
      '    asked_least = SUM(asked_least),',
      '    asked_most = SUM(asked_most)',
      `  BY bucket = BUCKET(@timestamp, ${burstInterval(window).span}), outcome`,
      '| SORT bucket ASC, outcome ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ filters, row, ...window }) => ({
    ...windowParameters(window),
    ...filterParameters(filters),
    ...(row === undefined ? {} : rowKeyParameters(row)),
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    bucket: requiredText('bucket'),
    outcome: requiredText('outcome'),
    attempts: requiredNumber('attempts'),
    unreadable: requiredNumber('unreadable'),
    first_seen: requiredText('first_seen'),
    last_seen: requiredText('last_seen'),
    asked_least: nullableNumber('asked_least'),
    asked_most: nullableNumber('asked_most'),
  },
  row: burstsRowSchema,
};
