import { discoverRoutes } from '../discover/server_routes';
import type { HostRoute } from './host_route';

/** The routes of the host's own stand-in apps. */
export const hostRoutes: readonly HostRoute[] = discoverRoutes;
