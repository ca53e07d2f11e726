import type { CoreStart } from '@kbn/core/public';
import {
  RECOMMENDED_QUERIES_PATH,
  recommendedQueriesSchema,
  type RecommendedQueries,
} from './recommended_queries';

export type LoadRecommended = (signal: AbortSignal) => Promise<RecommendedQueries['queries']>;

/** What plugins recommend to the editor of ES|QL, for the signed-in person. */
export const recommendedQueries = async (
  http: CoreStart['http'],
  signal: AbortSignal
): Promise<RecommendedQueries['queries']> =>
  recommendedQueriesSchema.parse(await http.get(RECOMMENDED_QUERIES_PATH, { version: '1', signal }))
    .queries;
