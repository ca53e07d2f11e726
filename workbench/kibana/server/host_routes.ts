import { caseRoutes } from '../cases/server_routes';
import { discoverRoutes } from '../discover/server_routes';
import { esqlRegistryRoutes } from '../esql_registry/server_routes';
import { ruleRoutes } from '../rules/server_routes';
import type { HostRoute } from './host_route';
import type { PluginServer } from './plugin_server';

/**
 * The routes of the host's own stand-in apps. What they keep lives as long as the host.
 * @param clock tells when a case or a rule was made
 */
export const hostRoutes = (
  { esqlRegistry }: PluginServer,
  clock: () => Date
): readonly HostRoute[] => [
  ...discoverRoutes,
  ...esqlRegistryRoutes(esqlRegistry),
  ...caseRoutes(clock),
  ...ruleRoutes(clock),
];
