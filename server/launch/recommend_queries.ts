import type { EsqlServerPluginSetup, RecommendedQuery } from '@kbn/esql/server';
import { published } from '../../common/queries/published';

/** The Security solution's own view, and every view there is. */
const VIEWS = ['security', 'classic'] as const;

const recommended = (indexPatterns: string): RecommendedQuery[] => [
  {
    name: 'High EC2 instance deployment count, as published',
    description: 'Hunting query of Elastic, with the ARNs, Regions and accounts of each row.',
    query: published.text(indexPatterns),
  },
];

/**
 * Puts the hunt's queries where analysts type ES|QL. The editor offers them only where an index of
 * their `FROM` exists. Throws when the registry has another shape.
 */
export const recommendQueries = (esql: EsqlServerPluginSetup, indexPatterns: string): void => {
  const registry = esql.getExtensionsRegistry();
  for (const view of VIEWS) registry.setRecommendedQueries(recommended(indexPatterns), view);
};
