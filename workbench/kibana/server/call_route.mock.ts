import { Client } from '@elastic/elasticsearch';
import type { HostRoute, HostRouteAnswer, HostRouteRequest } from './host_route';
import { hostRouteRequest } from './host_route_request.mock';

/** Calls a route of the host that asks nothing of Elasticsearch. */
export const callRoute = async (
  routes: readonly HostRoute[],
  method: HostRoute['method'],
  path: string,
  changes: Partial<HostRouteRequest>
): Promise<HostRouteAnswer> => {
  const route = routes.find((one) => one.method === method && one.path === path);
  if (route === undefined) throw new Error(`There is no route ${method} ${path}.`);
  const client = new Client({ node: 'http://127.0.0.1:9' });
  try {
    return await route.handler(hostRouteRequest(client, changes));
  } finally {
    await client.close();
  }
};
