import { ERROR_CODE_ENDS } from '../../cloudtrail/error_kind';

/** Who called: the role behind a session, else the caller. Pivots use the same two fields. */
export const ACTOR =
  'COALESCE(aws.cloudtrail.user_identity.session_context.session_issuer.arn, aws.cloudtrail.user_identity.arn)';

/** The window: its first instant belongs to it, its last does not. */
const WINDOW = '@timestamp >= ?_tstart AND @timestamp < ?_tend';

const CLOUDTRAIL = 'event.dataset == "aws.cloudtrail"';

export const IS_RUN_INSTANCES =
  'event.provider == "ec2.amazonaws.com" AND event.action == "RunInstances"';

/** All CloudTrail events of the window. */
export const cloudtrailEvents = (indexPatterns: string, metadata: readonly string[] = []): string =>
  [
    `FROM ${indexPatterns}${metadata.length === 0 ? '' : ` METADATA ${metadata.join(', ')}`}`,
    `| WHERE ${WINDOW} AND ${CLOUDTRAIL}`,
  ].join('\n');

const outcome = (): string => {
  const branches = ERROR_CODE_ENDS.map(([kind, ends]) => {
    const fits = ends.map((end) => `ENDS_WITH(aws.cloudtrail.error_code, "${end}")`).join(' OR ');
    return `      ${fits}, "${kind}",`;
  });
  return [
    'CASE(',
    '      event.outcome == "success", "success",',
    ...branches,
    '      "other"',
    '    )',
  ].join('\n');
};

const REQUEST = 'aws.cloudtrail.request_parameters';

/**
 * Twice, because a request's text can hold a number twice: the first and the last that stand there.
 * As text and with NONNEGINT, because GROK's own `:int` fails the query on a number that is too
 * large, and a negative number would be taken off the sum; both are then calls that could not be read.
 */
const NUMBERS = ['max', 'min'].flatMap((bound) => [
  `| GROK ${REQUEST} "${bound}Count=%{NONNEGINT:${bound}_first}"`,
  `| GROK ${REQUEST} "\\\\A[\\\\s\\\\S]*${bound}Count=%{NONNEGINT:${bound}_last}"`,
]);

const text = (key: string, column: string): string =>
  `| GROK ${REQUEST} "${key}=%{DATA:${column}}[,}]"`;

/** How often a text stands in another, counted by what is gone when it is taken out. */
const occurrences = (field: string, part: string): string =>
  `(LENGTH(${field}) - LENGTH(REPLACE(${field}, "${part}", ""))) / ${part.length}`;

/**
 * The calls of RunInstances, one row a call, with what can be read of each:
 *
 * - `actor`, `account`: text or null
 * - `asked_least`, `asked_most`: instances, integer; null when the request could not be read. Where
 *   the text holds several numbers these are the smallest and the largest, so that nobody can write
 *   a smaller number before the real one.
 * - `unreadable`, `ambiguous`: whether a number is missing, and whether `maxCount=` stands there twice
 * - `instance_type`, `subnet`, `image`: text; null when the request does not name one
 * - `outcome`: `success` or the kind of refusal
 * - `instance_ids`: the ids that a call started, a multi-value; null when the record lists none
 * - `started_in_response`: how many instances the response names; null when `instance_ids` is not,
 *   or when there is no response to read
 * - `started_unknown`: whether the call succeeded and neither says what it started
 */
export const runInstancesStage = (
  indexPatterns: string,
  metadata: readonly string[] = []
): string =>
  [
    cloudtrailEvents(indexPatterns, metadata),
    `| WHERE ${IS_RUN_INSTANCES}`,
    ...NUMBERS,
    text('instanceType', 'instance_type'),
    text('subnetId', 'subnet'),
    text('imageId', 'image'),
    '| GROK related.hosts "\\\\A(?<instance_ids>i-[0-9a-f]+)\\\\z"',
    '| EVAL',
    `    actor = ${ACTOR},`,
    '    account = cloud.account.id,',
    '    asked_least = LEAST(TO_INTEGER(min_first), TO_INTEGER(min_last)),',
    '    asked_most = GREATEST(TO_INTEGER(max_first), TO_INTEGER(max_last)),',
    `    ambiguous = ${occurrences(REQUEST, 'maxCount=')} > 1,`,
    `    outcome = ${outcome()}`,
    '| EVAL',
    '    unreadable = asked_least IS NULL OR asked_most IS NULL,',
    `    named_in_response = ${occurrences('aws.cloudtrail.response_elements', 'instanceId=i-')}`,
    '| EVAL',
    '    started_in_response = CASE(outcome == "success" AND instance_ids IS NULL AND named_in_response > 0, named_in_response)',
    '| EVAL',
    '    started_unknown = outcome == "success" AND instance_ids IS NULL AND started_in_response IS NULL',
  ].join('\n');
