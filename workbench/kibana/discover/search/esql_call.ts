import * as z from 'zod/mini';

/** The path of the only route of the Discover stand-in. */
export const ESQL_PATH = '/internal/discover_stand_in/esql';

/** What the page asks the route to run. */
export const esqlCallSchema = z.strictObject({
  query: z.string().check(z.minLength(1), z.maxLength(100_000)),
  params: z.optional(z.array(z.record(z.string(), z.string()))),
  filter: z.optional(z.record(z.string(), z.unknown())),
  /** Leaves out the columns in which no row has a value. */
  dropNullColumns: z.optional(z.boolean()),
});

export type EsqlCall = z.infer<typeof esqlCallSchema>;

const cellSchema = z.unknown();

/** What the route answers. */
export const esqlAnswerSchema = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  values: z.array(z.array(cellSchema)),
  /** Milliseconds on the cluster. */
  took: z.number(),
  isPartial: z.boolean(),
  warnings: z.array(z.string()),
});

export type EsqlAnswer = z.infer<typeof esqlAnswerSchema>;

export type EsqlColumn = EsqlAnswer['columns'][number];
