import * as z from 'zod/mini';
import { requiredNumber, requiredText } from './cell';
import {
  MOST_ROWS,
  rowParametersSchema,
  windowOf,
  type RowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { FACET_NAME, FACET_VALUE, facetStage } from './stages/facets';
import { lines } from './stages/lines';
import { rowCallsParameters, rowCallsStage } from './stages/row_calls';

/** What the calls of a row are counted by, and the ES|QL of each value. */
const SOURCES = [
  ['source address', 'source.address'],
  ['user agent', 'user_agent.original'],
  ['access key', 'aws.cloudtrail.user_identity.access_key_id'],
  ['mfa', 'aws.cloudtrail.user_identity.session_context.mfa_authenticated'],
  // The ARN of a role's session. A user's own ARN is the row itself and no session.
  ['session', 'CASE(aws.cloudtrail.user_identity.arn != actor, aws.cloudtrail.user_identity.arn)'],
  ['region', 'cloud.region'],
  ['type', 'instance_type'],
  ['image', 'image'],
  ['subnet', 'subnet'],
] as const;

export type RowValueFacet = (typeof SOURCES)[number][0];

export const ROW_VALUE_FACETS: readonly RowValueFacet[] = SOURCES.map(([name]) => name);

/** One value that calls of a row have. */
export const rowValueSchema = z.strictObject({
  /** One of `ROW_VALUE_FACETS`. */
  facet: z.string(),
  /** Null: the call has no such value. */
  value: z.nullable(z.string()),
  attempts: z.number(),
  /** ISO 8601 in UTC. */
  first_seen: z.string(),
  last_seen: z.string(),
});

export type RowValue = z.infer<typeof rowValueSchema>;

/** Where the calls of a row came from and what they asked for, the most frequent first. */
export const rowValues: Query<RowParameters, RowValue> = {
  name: 'row_values',
  parameters: rowParametersSchema,
  text: (indexPatterns, parameters) =>
    lines(
      rowCallsStage(indexPatterns, parameters),
      facetStage(SOURCES),
      '| STATS',
      '    attempts = COUNT(*),',
      '    first_seen = MIN(@timestamp),',
      '    last_seen = MAX(@timestamp)',
      '  BY facet',
      '| SORT attempts DESC, facet ASC',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: rowCallsParameters,
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    facet: FACET_NAME,
    value: FACET_VALUE,
    attempts: requiredNumber('attempts'),
    first_seen: requiredText('first_seen'),
    last_seen: requiredText('last_seen'),
  },
  row: rowValueSchema,
};
