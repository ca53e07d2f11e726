import type {
  IRouter,
  KibanaRequest,
  KibanaResponse,
  KibanaResponseFactory,
  RequestHandlerContext,
  VersionedRoute,
  VersionedRouteConfig,
} from '@kbn/core/server';
import { offerOnly } from '../offer_only';
import { validateRequestPart } from './validate_request';

export type Method = 'get' | 'post' | 'delete';

/** Thrown by `run` when the request is not what the route asks for; answered with 400. */
export class RequestRefused extends Error {}

type Run = (
  context: RequestHandlerContext,
  request: KibanaRequest,
  response: KibanaResponseFactory
) => Promise<KibanaResponse>;

/** A route as registered, with a handler for each version. */
export interface RegisteredRoute {
  method: Method;
  config: VersionedRouteConfig;
  versions: Map<string, Run>;
}

const assertSecurity = (method: Method, config: VersionedRouteConfig): void => {
  // A plugin's JavaScript can leave out what the type demands.
  const authz: unknown = Reflect.get(Object(Reflect.get(config, 'security')), 'authz');
  const privileges: unknown = Reflect.get(Object(authz), 'requiredPrivileges');
  if (!Array.isArray(privileges) || privileges.length === 0) {
    throw new Error(
      `The [${method}] route [${config.path}] must name its privileges in "security.authz.requiredPrivileges".`
    );
  }
};

const versionedRoute = (route: RegisteredRoute): VersionedRoute => {
  const versioned: VersionedRoute = offerOnly('router.versioned route', {
    addVersion: ({ version, validate }, handler) => {
      const at = `[${route.method}] [${route.config.path}]`;
      if (route.versions.has(version)) {
        throw new Error(
          `Version "${version}" handler has already been registered for the route ${at}"`
        );
      }
      if (route.config.access === 'internal' && !/^[1-9]\d*$/.test(version)) {
        throw new Error(
          `Invalid version number of ${at}. Received "${version}", expected any finite, whole number greater than 0.`
        );
      }
      route.versions.set(version, (context, request, response) => {
        const schemas = validate === false ? {} : (validate.request ?? {});
        let validated;
        try {
          validated = {
            params: validateRequestPart(schemas.params, request.params, 'request params'),
            query: validateRequestPart(schemas.query, request.query, 'request query'),
            body: validateRequestPart(schemas.body, request.body, 'request body'),
          };
        } catch (error) {
          throw new RequestRefused(error instanceof Error ? error.message : String(error));
        }
        return handler(context, offerOnly('request', { ...request, ...validated }), response);
      });
      return versioned;
    },
  });
  return versioned;
};

/** `core.http.createRouter()`: adds what a plugin registers to `routes`. */
export const createRouter = (routes: RegisteredRoute[]): IRouter => {
  const register = (method: Method) => (config: VersionedRouteConfig) => {
    assertSecurity(method, config);
    const route: RegisteredRoute = { method, config, versions: new Map() };
    routes.push(route);
    return versionedRoute(route);
  };
  return offerOnly('router', {
    versioned: offerOnly('router.versioned', {
      get: register('get'),
      post: register('post'),
      delete: register('delete'),
    }),
  });
};
