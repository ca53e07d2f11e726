import * as z from 'zod/mini';
import { nullableText, requiredNumber } from './cell';
import { MOST_ROWS } from './corrected_parameters';
import type { FixedQuery } from './query';
import { lines } from './stages/lines';
import { IS_CLOUDTRAIL, IS_TOO_LONG, REQUEST } from './stages/run_instances';

export const diagnosisParametersSchema = z.strictObject({});

export type DiagnosisParameters = z.infer<typeof diagnosisParametersSchema>;

/** What there is at all, in no window. Counts are documents, instants ISO 8601 in UTC. */
export const diagnosisRowSchema = z.strictObject({
  /** In the configured indices, as far as the person may read. */
  events: z.number(),
  /** Of these, of the AWS integration's data set for CloudTrail. */
  cloudtrail: z.number(),
  /** Of CloudTrail events; null when there is none. */
  oldest: z.nullable(z.string()),
  newest: z.nullable(z.string()),
  /** CloudTrail events that have their request as text, which the hunt reads. */
  with_text: z.number(),
  /**
   * CloudTrail events that were stored with its flattened form only, which is what the integration
   * keeps when it is set to. A text that is too long for the index is not meant.
   */
  flattened_only: z.number(),
});

export type DiagnosisRow = z.infer<typeof diagnosisRowSchema>;

/**
 * Why there may be nothing to find. ES|QL refuses to name a flattened field in most versions; KQL
 * only asks whether it is there. Always one row.
 */
export const diagnosis: FixedQuery<DiagnosisParameters, DiagnosisRow> = {
  name: 'diagnosis',
  parameters: diagnosisParametersSchema,
  text: (indexPatterns) =>
    lines(
      `FROM ${indexPatterns} METADATA _ignored`,
      '| STATS',
      '    events = COUNT(*),',
      `    cloudtrail = COUNT(*) WHERE ${IS_CLOUDTRAIL},`,
      `    oldest = MIN(@timestamp) WHERE ${IS_CLOUDTRAIL},`,
      `    newest = MAX(@timestamp) WHERE ${IS_CLOUDTRAIL},`,
      `    with_text = COUNT(*) WHERE ${IS_CLOUDTRAIL} AND ${REQUEST} IS NOT NULL,`,
      `    flattened_only = COUNT(*) WHERE ${IS_CLOUDTRAIL} AND ${REQUEST} IS NULL`,
      `      AND (_ignored IS NULL OR NOT ${IS_TOO_LONG})`,
      '      AND KQL("aws.cloudtrail.flattened.request_parameters: *")',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: () => ({}),
  window: (_parameters, now) => ({
    from: new Date(0).toISOString(),
    to: now.toISOString(),
  }),
  rowLimit: MOST_ROWS,
  decoders: {
    events: requiredNumber('events'),
    cloudtrail: requiredNumber('cloudtrail'),
    oldest: nullableText('oldest'),
    newest: nullableText('newest'),
    with_text: requiredNumber('with_text'),
    flattened_only: requiredNumber('flattened_only'),
  },
  row: diagnosisRowSchema,
};
