import * as z from 'zod/mini';

/** Every way in which a call of ours can fail. The page has one look for each. */
export const ERROR_CODES = [
  /** The request names a query that does not exist. */
  'unknown_query',
  /** A parameter is unknown, missing or out of range; the message names it. */
  'invalid_parameters',
  /** No index matches, or the person may read none of them: ES|QL cannot tell the two apart. */
  'no_index_or_no_right',
  /** The person lost the right to use the feature, or the cluster refused the person's rights. */
  'forbidden',
  /** The session ended. */
  'unauthorized',
  /** The cluster refused the query; the reason is the cluster's. */
  'query_refused',
  /** The query or the call took longer than `request_timeout`. */
  'timed_out',
  /** The query was stopped. */
  'cancelled',
  /** The query's id is unknown, expired, or another person's: Elasticsearch tells none apart. */
  'query_not_found',
  /** The cluster's memory or its queue was full (429). */
  'cluster_overloaded',
  /** No answer came from the cluster, or it said that it is not available (503). */
  'cluster_unreachable',
  /** The cluster failed in itself (500). */
  'cluster_failed',
  /** The answer was larger than Kibana may read. */
  'answer_too_large',
  /** The answer came, but it is not what the query promises. */
  'answer_not_understood',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * What an error answer carries in Kibana's `attributes`. `reason` is the technical cause in the
 * cluster's words, cut at 2,000 characters; it is attacker-influenced and shown as text only.
 */
export const errorAttributesSchema = z.object({
  code: z.enum(ERROR_CODES),
  reason: z.optional(z.string()),
});

export type ErrorAttributes = z.infer<typeof errorAttributesSchema>;
