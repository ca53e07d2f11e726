import * as z from 'zod/mini';
import { nullableNumber, nullableText, requiredNumber, requiredText, textList } from './cell';
import {
  correctedParametersSchema,
  MOST_ROWS,
  windowOf,
  windowParameters,
  type CorrectedParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { filterClauses, filterParameters } from './stages/filter_clauses';
import { IS_FOUND } from './stages/is_found';
import { lines } from './stages/lines';
import { runInstancesStage } from './stages/run_instances';
import { STARTED, STARTED_AGGREGATES } from './stages/started';

/** The most values that one list of a row holds; a role may have thousands of sessions. */
export const MOST_LISTED = 100;

/**
 * A row of the corrected reading: one actor in one account over the window. Counts are calls and
 * `asked_least`, `asked_most`, `largest_call` and `started` are instances. Instants are ISO 8601 in
 * UTC. Null is unknown and never zero.
 */
export const correctedRowSchema = z.strictObject({
  /** The session issuer's ARN, else the caller's; null: the record has none, as some services. */
  actor: z.nullable(z.string()),
  /** `cloud.account.id`, the caller's. */
  account: z.nullable(z.string()),
  /** Sums over the calls that could be read; null when none could. */
  asked_least: z.nullable(z.number()),
  asked_most: z.nullable(z.number()),
  /**
   * Distinct instance ids, and what responses without ids name. 0: nothing succeeded; null:
   * something did and no record tells what it started.
   */
  started: z.nullable(z.number()),
  /** Successful calls whose record does not tell what they started. */
  started_unknown: z.number(),
  attempts: z.number(),
  /** Calls that did not succeed: the sum of the six kinds below. */
  refused: z.number(),
  /** Calls whose request has no number to read; they are in no sum. */
  unreadable: z.number(),
  /** Calls whose request has `maxCount=` or `minCount=` more than once. */
  ambiguous: z.number(),
  /** Calls for several instances or none: least and most are the same, and more than one. */
  all_or_nothing: z.number(),
  /** The most that one call asked for. */
  largest_call: z.nullable(z.number()),
  quota: z.number(),
  capacity: z.number(),
  rights: z.number(),
  rehearsal: z.number(),
  unsupported: z.number(),
  other: z.number(),
  first_seen: z.string(),
  last_seen: z.string(),
  first_refusal: z.nullable(z.string()),
  first_success: z.nullable(z.string()),
  /** Lists are sorted and hold `MOST_LISTED` values at most. */
  identity_types: z.array(z.string()),
  /** ARNs of the callers: of a role, its sessions. */
  arns: z.array(z.string()),
  user_names: z.array(z.string()),
  /** Services that called on somebody's behalf. */
  invoked_by: z.array(z.string()),
});

export type CorrectedQueryRow = z.infer<typeof correctedRowSchema>;

const list = (name: string, field: string): string =>
  `    ${name} = MV_SLICE(MV_SORT(VALUES(${field})), 0, ${MOST_LISTED - 1})`;

const calls = (name: string, condition: string): string =>
  `    ${name} = COUNT(*) WHERE ${condition},`;

/**
 * The corrected reading: the rows that `IS_FOUND`.
 * Rows with nothing readable come first, so that a limit never cuts them away.
 */
export const corrected: Query<CorrectedParameters, CorrectedQueryRow> = {
  name: 'corrected',
  parameters: correctedParametersSchema,
  text: (indexPatterns, { filters }) =>
    lines(
      runInstancesStage(indexPatterns),
      filterClauses(filters),
      '| STATS',
      '    asked_least = SUM(asked_least),',
      '    asked_most = SUM(asked_most),',
      `${STARTED_AGGREGATES},`,
      calls('started_unknown', 'started_unknown'),
      '    attempts = COUNT(*),',
      calls('refused', 'outcome != "success"'),
      calls('unreadable', 'unreadable'),
      calls('ambiguous', 'ambiguous'),
      calls('all_or_nothing', 'asked_least == asked_most AND asked_most > 1'),
      '    largest_call = MAX(asked_most),',
      calls('quota', 'outcome == "quota"'),
      calls('capacity', 'outcome == "capacity"'),
      calls('rights', 'outcome == "rights"'),
      calls('rehearsal', 'outcome == "rehearsal"'),
      calls('unsupported', 'outcome == "unsupported"'),
      calls('other', 'outcome == "other"'),
      '    first_seen = MIN(@timestamp),',
      '    last_seen = MAX(@timestamp),',
      '    first_refusal = MIN(@timestamp) WHERE outcome != "success",',
      '    first_success = MIN(@timestamp) WHERE outcome == "success",',
      `${list('identity_types', 'aws.cloudtrail.user_identity.type')},`,
      `${list('arns', 'aws.cloudtrail.user_identity.arn')},`,
      `${list('user_names', 'user.name')},`,
      list('invoked_by', 'aws.cloudtrail.user_identity.invoked_by'),
      '  BY actor, account',
      `| WHERE ${IS_FOUND}`,
      STARTED,
      `| KEEP ${Object.keys(correctedRowSchema.shape).join(', ')}`,
      '| SORT asked_most DESC NULLS FIRST, attempts DESC, actor ASC, account ASC',
      '| LIMIT ?max_rows'
    ),
  esqlParameters: ({ filters, threshold, max_rows: maxRows, ...window }) => ({
    ...windowParameters(window),
    ...filterParameters(filters),
    threshold,
    max_rows: maxRows,
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    actor: nullableText('actor'),
    account: nullableText('account'),
    asked_least: nullableNumber('asked_least'),
    asked_most: nullableNumber('asked_most'),
    started: nullableNumber('started'),
    started_unknown: requiredNumber('started_unknown'),
    attempts: requiredNumber('attempts'),
    refused: requiredNumber('refused'),
    unreadable: requiredNumber('unreadable'),
    ambiguous: requiredNumber('ambiguous'),
    all_or_nothing: requiredNumber('all_or_nothing'),
    largest_call: nullableNumber('largest_call'),
    quota: requiredNumber('quota'),
    capacity: requiredNumber('capacity'),
    rights: requiredNumber('rights'),
    rehearsal: requiredNumber('rehearsal'),
    unsupported: requiredNumber('unsupported'),
    other: requiredNumber('other'),
    first_seen: requiredText('first_seen'),
    last_seen: requiredText('last_seen'),
    first_refusal: nullableText('first_refusal'),
    first_success: nullableText('first_success'),
    identity_types: textList('identity_types'),
    arns: textList('arns'),
    user_names: textList('user_names'),
    invoked_by: textList('invoked_by'),
  },
  row: correctedRowSchema,
};
