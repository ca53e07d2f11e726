import type { Request, ServerRoute } from '@hapi/hapi';
import type {
  KibanaRequest,
  KibanaResponse,
  Logger,
  RequestHandlerContext,
} from '@kbn/core/server';
import { offerOnly } from '../offer_only';
import { isUnauthorized } from './authentication';
import type { Cluster } from './cluster';
import { Answer, errorAnswer, kibanaResponseFactory } from './kibana_response';
import { requestEvents } from './request_events';
import { RequestRefused, type RegisteredRoute } from './versioned_router';

const VERSION_HEADER = 'elastic-api-version';

const INTERNAL_ERROR = 'An internal server error occurred. Check Kibana server logs for details.';

const headerText = (request: Request, name: string): string | undefined => {
  const value: unknown = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

const kibanaRequest = (request: Request): KibanaRequest => ({
  params: request.params,
  query: request.query,
  body: request.payload,
  headers: request.raw.req.headers,
  events: requestEvents(request.raw.res),
  id: request.app.requestId ?? '',
});

const requestContext = (request: Request, cluster: Cluster): RequestHandlerContext =>
  offerOnly('context', {
    core: Promise.resolve(
      offerOnly('context.core', {
        elasticsearch: offerOnly('context.core.elasticsearch', {
          client: offerOnly('context.core.elasticsearch.client', {
            asCurrentUser: cluster.asUser(
              request.auth.credentials.authorization ?? '',
              request.app.requestId ?? ''
            ),
          }),
        }),
      })
    ),
  });

const runVersion = async (
  route: RegisteredRoute,
  request: Request,
  cluster: Cluster,
  log: Logger
): Promise<KibanaResponse> => {
  const { method, config, versions } = route;
  const missing = config.security.authz.requiredPrivileges.filter(
    (name) => request.auth.credentials.person?.rights.api.has(name) !== true
  );
  if (missing.length > 0) {
    return errorAnswer(
      403,
      `API [${method.toUpperCase()} ${request.path}${request.url.search}] is unauthorized for user, this action is granted by the Kibana privileges [${missing.join(', ')}]`
    );
  }
  // Production Kibana takes a missing version as 1 on internal routes.
  const version = headerText(request, VERSION_HEADER) ?? '1';
  const run = versions.get(version);
  if (run === undefined) {
    const known = [...versions.keys()].join(', ');
    return errorAnswer(
      400,
      `No version "${version}" available for [${method}] [${config.path}]. Available versions are: [${known}]`
    );
  }
  try {
    const { status, payload, options } = await run(
      requestContext(request, cluster),
      kibanaRequest(request),
      kibanaResponseFactory
    );
    const headers = options instanceof Object ? Reflect.get(options, 'headers') : undefined;
    return new Answer(status, payload, { headers: { ...headers, [VERSION_HEADER]: version } });
  } catch (error) {
    if (error instanceof RequestRefused) return errorAnswer(400, error.message);
    if (isUnauthorized(error)) return errorAnswer(401, String(error));
    log.error(error instanceof Error ? error : String(error));
    return errorAnswer(500, INTERNAL_ERROR);
  }
};

const payloadOptions = (config: RegisteredRoute['config']) => {
  const timeout = config.options?.timeout?.payload;
  return { allow: 'application/json', ...(timeout === undefined ? {} : { timeout }) };
};

/** A route of the plugin as hapi serves it, with everything that Kibana's router does around it. */
export const pluginRoute = (route: RegisteredRoute, cluster: Cluster, log: Logger): ServerRoute => {
  const idleSocket = route.config.options?.timeout?.idleSocket;
  return {
    method: route.method.toUpperCase() as 'GET' | 'POST' | 'DELETE',
    path: route.config.path,
    options: {
      app: { access: route.config.access },
      ...(route.method === 'get' ? {} : { payload: payloadOptions(route.config) }),
      ...(idleSocket === undefined ? {} : { timeout: { socket: idleSocket } }),
    },
    handler: async (request, h) => {
      const { status, payload, options } = await runVersion(route, request, cluster, log);
      const response = h.response(payload as object).code(status);
      for (const [name, value] of Object.entries(Object(Reflect.get(Object(options), 'headers')))) {
        response.header(name, String(value));
      }
      return response;
    },
  };
};
