import { ERROR_CODE_ENDS } from '../../cloudtrail/error_kind';
import { occurrences, requestNumbersStage } from './request_numbers';

/** Who called: the role behind a session, else the caller. Pivots use the same two fields. */
export const ACTOR =
  'COALESCE(aws.cloudtrail.user_identity.session_context.session_issuer.arn, aws.cloudtrail.user_identity.arn)';

/** The window: its first instant belongs to it, its last does not. */
const WINDOW = '@timestamp >= ?_tstart AND @timestamp < ?_tend';

export const IS_CLOUDTRAIL = 'event.dataset == "aws.cloudtrail"';

export const IS_RUN_INSTANCES =
  'event.provider == "ec2.amazonaws.com" AND event.action == "RunInstances"';

/** All CloudTrail events of the window. */
export const cloudtrailEvents = (indexPatterns: string, metadata: readonly string[] = []): string =>
  [
    `FROM ${indexPatterns}${metadata.length === 0 ? '' : ` METADATA ${metadata.join(', ')}`}`,
    `| WHERE ${WINDOW} AND ${IS_CLOUDTRAIL}`,
  ].join('\n');

/** How a call ended: `success` or the kind of its refusal. A failure without a code is `other`. */
export const outcomeExpression = (): string => {
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

export const REQUEST = 'aws.cloudtrail.request_parameters';

/**
 * Whether the request is longer than the index keeps, so that it has no value. `_ignored`, which
 * METADATA must name, lists the fields of a document of which that is so. Null: none is.
 */
export const IS_TOO_LONG = `CONCAT(" ", MV_CONCAT(_ignored, " "), " ") LIKE "* ${REQUEST} *"`;

/** Reads the first value of `key` in a request's text into `column`; null when there is none. */
export const requestTextStage = (field: string, key: string, column: string): string =>
  `| GROK ${field} "${key}=%{DATA:${column}}[,}]"`;

/** The instance ids among the hosts of a record, a multi-value; null when there is none. */
export const INSTANCE_IDS = '| GROK related.hosts "\\\\A(?<instance_ids>i-[0-9a-f]+)\\\\z"';

/**
 * The calls of RunInstances, one row a call, with what can be read of each:
 *
 * - `actor`, `account`: text or null
 * - `asked_least`, `asked_most`, `unreadable`, `ambiguous`: see `requestNumbersStage`
 * - `instance_type`, `subnet`, `image`: text, the first in the request; null when it names none
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
    requestNumbersStage(REQUEST),
    requestTextStage(REQUEST, 'instanceType', 'instance_type'),
    requestTextStage(REQUEST, 'subnetId', 'subnet'),
    requestTextStage(REQUEST, 'imageId', 'image'),
    INSTANCE_IDS,
    '| EVAL',
    `    actor = ${ACTOR},`,
    '    account = cloud.account.id,',
    `    outcome = ${outcomeExpression()},`,
    `    named_in_response = ${occurrences('aws.cloudtrail.response_elements', 'instanceId=i-')}`,
    '| EVAL',
    '    instance_ids = CASE(outcome == "success", instance_ids)',
    '| EVAL',
    '    started_in_response = CASE(outcome == "success" AND instance_ids IS NULL AND named_in_response > 0, named_in_response)',
    '| EVAL',
    '    started_unknown = outcome == "success" AND instance_ids IS NULL AND started_in_response IS NULL',
  ].join('\n');
