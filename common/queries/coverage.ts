import * as z from 'zod/mini';
import { nullableText, requiredNumber, textList } from './cell';
import {
  MOST_ROWS,
  windowOf,
  windowParameters,
  windowParametersSchema,
  type WindowParameters,
} from './corrected_parameters';
import type { FixedQuery } from './query';
import { lines } from './stages/lines';
import { requestNumbersStage } from './stages/request_numbers';
import { cloudtrailEvents, IS_RUN_INSTANCES, IS_TOO_LONG, REQUEST } from './stages/run_instances';

/**
 * What of CloudTrail lies in the window, and how much of its RunInstances calls could be read.
 * Instants are ISO 8601 in UTC. With no event at all, counts are 0, instants null and lists empty.
 */
export const coverageRowSchema = z.strictObject({
  /** All CloudTrail events. */
  events: z.number(),
  newest: z.nullable(z.string()),
  oldest: z.nullable(z.string()),
  /** Sorted. */
  regions: z.array(z.string()),
  accounts: z.array(z.string()),
  /** Days that have events, `yyyy-MM-dd` in UTC. */
  days: z.array(z.string()),
  /** Calls of RunInstances: the sum of `read` and `unreadable`. */
  calls: z.number(),
  read: z.number(),
  unreadable: z.number(),
  /** Of the unreadable: calls whose request is longer than the index keeps (`ignore_above`). */
  too_long: z.number(),
  /** Calls whose request has `maxCount=` or `minCount=` more than once. */
  ambiguous: z.number(),
});

export type CoverageRow = z.infer<typeof coverageRowSchema>;

/** How complete an answer for this window can be. Always one row. */
export const coverage: FixedQuery<WindowParameters, CoverageRow> = {
  name: 'coverage',
  parameters: windowParametersSchema,
  text: (indexPatterns) =>
    lines(
      cloudtrailEvents(indexPatterns, ['_ignored']),
      '| EVAL',
      `    is_call = ${IS_RUN_INSTANCES},`,
      '    day = DATE_FORMAT("yyyy-MM-dd", @timestamp)',
      // Other events have long requests too: only those of calls are worth reading.
      `| EVAL request = CASE(is_call, ${REQUEST})`,
      requestNumbersStage('request'),
      '| STATS',
      '    events = COUNT(*),',
      '    newest = MAX(@timestamp),',
      '    oldest = MIN(@timestamp),',
      '    regions = MV_SORT(VALUES(cloud.region)),',
      '    accounts = MV_SORT(VALUES(cloud.account.id)),',
      '    days = MV_SORT(VALUES(day)),',
      '    calls = COUNT(*) WHERE is_call,',
      '    read = COUNT(*) WHERE is_call AND NOT unreadable,',
      '    unreadable = COUNT(*) WHERE is_call AND unreadable,',
      `    too_long = COUNT(*) WHERE is_call AND ${IS_TOO_LONG},`,
      '    ambiguous = COUNT(*) WHERE is_call AND ambiguous',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: windowParameters,
  window: windowOf,
  rowLimit: MOST_ROWS,
  columns: Object.keys(coverageRowSchema.shape),
  decodeRow: (cells) => ({
    events: requiredNumber(cells, 'events'),
    newest: nullableText(cells, 'newest'),
    oldest: nullableText(cells, 'oldest'),
    regions: textList(cells, 'regions'),
    accounts: textList(cells, 'accounts'),
    days: textList(cells, 'days'),
    calls: requiredNumber(cells, 'calls'),
    read: requiredNumber(cells, 'read'),
    unreadable: requiredNumber(cells, 'unreadable'),
    too_long: requiredNumber(cells, 'too_long'),
    ambiguous: requiredNumber(cells, 'ambiguous'),
  }),
  row: coverageRowSchema,
};
