import * as z from 'zod/mini';
import { nullableText, requiredText, textList } from './cell';
import {
  rowParametersSchema,
  windowOf,
  windowParameters,
  type RowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { rowClause, rowKeyParameters } from './stages/filter_clauses';
import { lines } from './stages/lines';
import {
  ACTOR,
  cloudtrailEvents,
  INSTANCE_IDS,
  outcomeExpression,
  REQUEST,
} from './stages/run_instances';

const MOST_EVENTS = 1000;

/** Calls that end instances, keep hold of an account, or raise what it may start. */
const ACTIONS = {
  'ec2.amazonaws.com': ['TerminateInstances', 'StopInstances', 'CreateKeyPair', 'ImportKeyPair'],
  'iam.amazonaws.com': [
    'CreateAccessKey',
    'CreateUser',
    'CreateRole',
    'CreateLoginProfile',
    'UpdateLoginProfile',
    'AddUserToGroup',
    'AttachUserPolicy',
    'AttachRolePolicy',
    'PutUserPolicy',
    'PutRolePolicy',
    'UpdateAssumeRolePolicy',
    'CreateInstanceProfile',
    'AddRoleToInstanceProfile',
  ],
  'servicequotas.amazonaws.com': ['RequestServiceQuotaIncrease'],
};

/** Protection against termination or stopping being switched on; a request too long to read counts. */
const PROTECTION = [
  '(event.provider == "ec2.amazonaws.com" AND event.action == "ModifyInstanceAttribute"',
  `    AND (${REQUEST} IS NULL OR ${REQUEST} LIKE "*disableApi*={value=true*"))`,
].join('\n');

const isOneOf = ([provider, actions]: [string, readonly string[]]): string =>
  `(event.provider == "${provider}" AND event.action IN (${actions
    .map((action) => `"${action}"`)
    .join(', ')}))`;

/** One event. */
export const rowAftermathSchema = z.strictObject({
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** `event.action`, as `TerminateInstances`. */
  action: z.string(),
  /** Ids of instances, or the name of the user, role or key pair; empty when the record has none. */
  target: z.array(z.string()),
  /** `success` or the kind of refusal. */
  outcome: z.string(),
  error_code: z.nullable(z.string()),
  /** `_id` and `_index` of the document. */
  id: z.string(),
  index: z.string(),
});

export type RowAftermath = z.infer<typeof rowAftermathSchema>;

/** The events of the principal of a row, with its name in columns. */
export const aftermathStage = (
  indexPatterns: string,
  { actor, account }: Pick<RowParameters, 'actor' | 'account'>
): string =>
  lines(
    cloudtrailEvents(indexPatterns, ['_id', '_index']),
    `| WHERE ${[...Object.entries(ACTIONS).map(isOneOf), PROTECTION].join('\n    OR ')}`,
    '| EVAL',
    `    actor = ${ACTOR},`,
    '    account = cloud.account.id',
    rowClause({ actor, account })
  );

/**
 * What the principal of a row did in the window besides RunInstances, in the order of time, 1,000
 * events at most. Filters say which calls a row counts and do not apply. For what came after a call,
 * begin the window there.
 */
export const rowAftermath: Query<RowParameters, RowAftermath> = {
  name: 'row_aftermath',
  parameters: rowParametersSchema,
  text: (indexPatterns, { actor, account }) =>
    lines(
      aftermathStage(indexPatterns, { actor, account }),
      INSTANCE_IDS,
      `| GROK ${REQUEST} "(?:userName|roleName|keyName)=%{DATA:target_name}[,}]"`,
      '| EVAL',
      '    target = COALESCE(instance_ids, target_name),',
      `    outcome = ${outcomeExpression()}`,
      '| SORT @timestamp ASC, _id ASC',
      `| LIMIT ${MOST_EVENTS}`,
      '| KEEP @timestamp, event.action, target, outcome, aws.cloudtrail.error_code, _id, _index'
    ),
  esqlParameters: ({ actor, account, from, to }) => ({
    ...windowParameters({ from, to }),
    ...rowKeyParameters({ actor, account }),
  }),
  window: windowOf,
  rowLimit: MOST_EVENTS,
  decoders: {
    at: requiredText('@timestamp'),
    action: requiredText('event.action'),
    target: textList('target'),
    outcome: requiredText('outcome'),
    error_code: nullableText('aws.cloudtrail.error_code'),
    id: requiredText('_id'),
    index: requiredText('_index'),
  },
  row: rowAftermathSchema,
};
