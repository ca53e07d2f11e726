import * as z from 'zod/mini';
import type { ClusterFailure } from '../../../common/api/v1/answer';
import { cutText } from '../../../common/result/cut_text';

const LONGEST_TEXT = 500;

const text = z.pipe(
  z.string(),
  z.transform((value: string) => cutText(value, LONGEST_TEXT))
);

const failureSchema = z.object({
  index: z.optional(z.nullable(text)),
  reason: z.optional(z.object({ reason: z.optional(z.nullable(text)) })),
});

/** `_clusters` of an ES|QL answer: `(local)` and the remote clusters. */
export const clustersSchema = z.object({
  details: z.optional(
    z.record(z.string(), z.object({ status: text, failures: z.optional(z.array(failureSchema)) }))
  ),
});

/** States in which a cluster has given all that it has. */
const COMPLETE = new Set(['successful', 'running']);

const failuresOf = (
  name: string,
  status: string,
  failures: ReadonlyArray<z.infer<typeof failureSchema>>
): ClusterFailure[] => {
  const cluster = cutText(name, LONGEST_TEXT);
  if (failures.length > 0) {
    return failures.map(({ index, reason }) => ({
      cluster,
      status,
      index: index ?? null,
      reason: reason?.reason ?? '',
    }));
  }
  return COMPLETE.has(status) ? [] : [{ cluster, status, index: null, reason: '' }];
};

/**
 * What did not answer, one entry for each index and reason: a hundred shards of one index that fail
 * alike are one. A cluster that gave no reason has an empty one.
 */
export const clusterFailures = (
  clusters: z.infer<typeof clustersSchema> | undefined
): ClusterFailure[] => {
  const all = Object.entries(clusters?.details ?? {}).flatMap(([name, { status, failures }]) =>
    failuresOf(name, status, failures ?? [])
  );
  return [...new Map(all.map((failure) => [JSON.stringify(failure), failure])).values()];
};
