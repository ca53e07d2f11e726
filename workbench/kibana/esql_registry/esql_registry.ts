import type { EsqlServerPluginSetup, RecommendedQuery } from '@kbn/esql/server';
import * as z from 'zod/mini';
import { offerOnly } from '../offer_only';

export interface EsqlRegistry {
  /** The server contract of the `esql` plugin. */
  setup: EsqlServerPluginSetup;
  /** What was recommended, each text once. */
  queries(): readonly RecommendedQuery[];
}

const querySchema = z.object({
  name: z.string().check(z.minLength(1)),
  query: z.string().check(z.regex(/^\s*FROM\s/i)),
  description: z.optional(z.string()),
});

/** Queries that plugins recommend to the editor of ES|QL. */
export const createEsqlRegistry = (): EsqlRegistry => {
  const byText = new Map<string, RecommendedQuery>();
  const setRecommendedQueries = (queries: RecommendedQuery[], solution: string): void => {
    if (!['security', 'classic'].includes(solution)) {
      throw new Error(`"${solution}" is no solution with an editor of its own.`);
    }
    for (const query of queries) {
      const { name, query: text, description } = querySchema.parse(query);
      byText.set(text, {
        name,
        query: text,
        ...(description === undefined ? {} : { description }),
      });
    }
  };
  return {
    setup: offerOnly('esql', {
      getExtensionsRegistry: () => offerOnly('esql extensions registry', { setRecommendedQueries }),
    }),
    queries: () => [...byText.values()],
  };
};
