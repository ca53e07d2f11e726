import * as z from 'zod/mini';

/** The path of the route that gives what the editor may suggest. */
export const RECOMMENDED_QUERIES_PATH = '/internal/esql_stand_in/recommended_queries';

export const recommendedQueriesSchema = z.object({
  queries: z.array(
    z.object({ name: z.string(), query: z.string(), description: z.optional(z.string()) })
  ),
});

export type RecommendedQueries = z.infer<typeof recommendedQueriesSchema>;
