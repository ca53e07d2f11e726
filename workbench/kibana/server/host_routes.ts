import { caseRoutes } from '../cases/server_routes';
import { discoverRoutes } from '../discover/server_routes';
import { esqlRegistryRoutes } from '../esql_registry/server_routes';
import { ruleRoutes } from '../rules/server_routes';
import type { HostRoute } from './host_route';
import type { PluginServer } from './plugin_server';

/** The routes of the host's own stand-in apps. What they keep lives as long as the host. */
export const hostRoutes = ({ esqlRegistry }: PluginServer): readonly HostRoute[] => [
  ...discoverRoutes,
  ...esqlRegistryRoutes(esqlRegistry),
  ...caseRoutes(),
  ...ruleRoutes(),
];
