import type { CoreRequestHandlerContext, IRouter, Logger } from '@kbn/core/server';
import { READ_API_PRIVILEGE } from '../../common/plugin';
import type { HuntService } from '../services/hunt/hunt_service';

export type AsCurrentUser = CoreRequestHandlerContext['elasticsearch']['client']['asCurrentUser'];

export interface RouteDependencies {
  router: IRouter;
  logger: Logger;
  /** The hunt with the rights of the person who asks. */
  huntAs(client: AsCurrentUser): HuntService;
}

/** What every route of ours asks of the person, beside a session. */
export const ROUTE_SECURITY = { authz: { requiredPrivileges: [READ_API_PRIVILEGE] } };
