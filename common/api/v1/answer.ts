import * as z from 'zod/mini';
import { isCellTable, type CellTable } from '../../queries/cell_table';
import { windowSchema } from '../../result/window';

/** A cluster or shard that did not answer in full. Texts are the cluster's, cut at 500 characters. */
export const clusterFailureSchema = z.strictObject({
  /** `(local)` or the name of a remote cluster. */
  cluster: z.string(),
  status: z.string(),
  /** The index of the failed shard, when one is named. */
  index: z.nullable(z.string()),
  reason: z.string(),
});

/** A finished answer. The rows of `table` are decoded once, in the browser and by the query itself. */
export const answerSchema = z.strictObject({
  /** By hand: a schema that looks at each cell takes ten times as long. */
  table: z.custom<CellTable>(isCellTable),
  /** Milliseconds on the cluster; null when it did not say. */
  took: z.nullable(z.number()),
  /** True when something did not answer: the rows are then a part of the answer. */
  is_partial: z.boolean(),
  failures: z.array(clusterFailureSchema),
  /** The cluster's warnings, decoded from their headers, each cut at 2,000 characters. */
  warnings: z.array(z.string()),
  /**
   * The most rows that the query asks for; as many rows as this mean that there may be more. The
   * cluster may have a smaller maximum of its own, of which it says nothing.
   */
  row_limit: z.number(),
});

export type Answer = z.infer<typeof answerSchema>;
export type ClusterFailure = z.infer<typeof clusterFailureSchema>;

/** A query on its way, or finished. */
export const progressSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('running'), id: z.string() }),
  z.strictObject({ status: z.literal('done'), answer: answerSchema }),
]);

export type Progress = z.infer<typeof progressSchema>;

/** What a start tells about the run, whether it is finished or not. */
export const runSchema = z.strictObject({
  /** `X-Opaque-Id` of the query: under it a cluster owner finds the task, its logs and slow logs. */
  opaque_id: z.string(),
  /** When the server started the query, ISO 8601 in UTC. */
  started_at: z.iso.datetime(),
  window: windowSchema,
  /** The exact ES|QL that runs, and its named parameters. */
  text: z.string(),
  esql_parameters: z.record(z.string(), z.unknown()),
});

export type Run = z.infer<typeof runSchema>;
