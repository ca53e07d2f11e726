import { errors } from '@elastic/elasticsearch';
import type { RecommendedQuery } from '@kbn/esql/server';
import type { HostRoute, HostRouteRequest } from '../server/host_route';
import type { EsqlRegistry } from './esql_registry';
import { RECOMMENDED_QUERIES_PATH, type RecommendedQueries } from './recommended_queries';

/** `logs-a*,logs-b` of `FROM logs-a*,logs-b METADATA _id`. */
const indicesOf = ({ query }: RecommendedQuery): string[] => {
  const [, names = ''] = /^\s*FROM\s+([^\s|]+(?:\s*,\s*[^\s|]+)*)/i.exec(query) ?? [];
  return names.split(',').map((name) => name.trim().replace(/"/g, ''));
};

/** As Kibana, the editor offers a query only where an index of its `FROM` can be seen. */
const canBeSeen = async (
  query: RecommendedQuery,
  { client, signal }: HostRouteRequest
): Promise<boolean> => {
  try {
    const name = indicesOf(query);
    const { indices, aliases, data_streams } = await client.indices.resolveIndex(
      { name },
      { signal }
    );
    return indices.length + aliases.length + data_streams.length > 0;
  } catch (error) {
    // A name without a wildcard that does not exist, or that the person may not see.
    if (error instanceof errors.ResponseError && [403, 404].includes(error.statusCode ?? 0))
      return false;
    throw error;
  }
};

export const esqlRegistryRoutes = (registry: EsqlRegistry): readonly HostRoute[] => [
  {
    method: 'GET',
    path: RECOMMENDED_QUERIES_PATH,
    handler: async (request) => {
      const queries = registry.queries();
      const seen = await Promise.all(queries.map((query) => canBeSeen(query, request)));
      const body: RecommendedQueries = { queries: queries.filter((_, index) => seen[index]) };
      return { status: 200, body };
    },
  },
];
