import * as z from 'zod/mini';
import { nullableText, requiredNumber, textList } from './cell';
import type { Filters } from '../result/filters';
import {
  filteredParametersSchema,
  MOST_ROWS,
  windowOf,
  windowParameters,
  type FilteredParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { filterParameters } from './stages/filter_clauses';
import { lines } from './stages/lines';
import { mayPassCondition } from './stages/may_pass';
import { requestNumbersStage } from './stages/request_numbers';
import {
  ACTOR,
  cloudtrailEvents,
  IS_RUN_INSTANCES,
  IS_TOO_LONG,
  outcomeExpression,
  REQUEST,
  requestTextStage,
} from './stages/run_instances';

/**
 * What of CloudTrail lies in the window, whatever the filters, and how much of its RunInstances calls
 * could be read.
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
  /** Calls of RunInstances in the whole window, and how many of them could be read. */
  calls: z.number(),
  read: z.number(),
  /** Calls that could not be read and that the filters let pass, as far as can be known. */
  unreadable: z.number(),
  /** Of the unreadable: calls without a request, of which filters on it can tell nothing. */
  without_request: z.number(),
  /** Of the unreadable: calls whose request is longer than the index keeps (`ignore_above`). */
  too_long: z.number(),
  /** Calls that the filters let pass whose request has `maxCount=` or `minCount=` more than once. */
  ambiguous: z.number(),
});

export type CoverageRow = z.infer<typeof coverageRowSchema>;

/** Which calls the filters may let pass, in a column; all of them when there is no filter. */
const passesStages = (filters: Filters): string => {
  const condition = mayPassCondition(filters, 'request');
  return condition === ''
    ? '| EVAL passes = is_call'
    : lines(
        requestTextStage('request', 'instanceType', 'instance_type'),
        requestTextStage('request', 'subnetId', 'subnet'),
        '| EVAL',
        `    actor = ${ACTOR},`,
        '    account = cloud.account.id,',
        `    outcome = ${outcomeExpression()}`,
        `| EVAL passes = is_call AND ${condition}`
      );
};

/** How complete an answer for this window, with these filters, can be. Always one row. */
export const coverage: Query<FilteredParameters, CoverageRow> = {
  name: 'coverage',
  parameters: filteredParametersSchema,
  text: (indexPatterns, { filters }) =>
    lines(
      cloudtrailEvents(indexPatterns, ['_ignored']),
      '| EVAL',
      `    is_call = ${IS_RUN_INSTANCES},`,
      '    day = DATE_FORMAT("yyyy-MM-dd", @timestamp)',
      // Other events have long requests too: only those of calls are worth reading.
      `| EVAL request = CASE(is_call, ${REQUEST})`,
      requestNumbersStage('request'),
      passesStages(filters),
      '| STATS',
      '    events = COUNT(*),',
      '    newest = MAX(@timestamp),',
      '    oldest = MIN(@timestamp),',
      '    regions = MV_SORT(VALUES(cloud.region)),',
      '    accounts = MV_SORT(VALUES(cloud.account.id)),',
      '    days = MV_SORT(VALUES(day)),',
      '    calls = COUNT(*) WHERE is_call,',
      '    read = COUNT(*) WHERE is_call AND NOT unreadable,',
      '    unreadable = COUNT(*) WHERE passes AND unreadable,',
      '    without_request = COUNT(*) WHERE passes AND request IS NULL,',
      `    too_long = COUNT(*) WHERE passes AND ${IS_TOO_LONG},`,
      '    ambiguous = COUNT(*) WHERE passes AND ambiguous',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ filters, ...window }) => ({
    ...windowParameters(window),
    ...filterParameters(filters),
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    events: requiredNumber('events'),
    newest: nullableText('newest'),
    oldest: nullableText('oldest'),
    regions: textList('regions'),
    accounts: textList('accounts'),
    days: textList('days'),
    calls: requiredNumber('calls'),
    read: requiredNumber('read'),
    unreadable: requiredNumber('unreadable'),
    without_request: requiredNumber('without_request'),
    too_long: requiredNumber('too_long'),
    ambiguous: requiredNumber('ambiguous'),
  },
  row: coverageRowSchema,
};
