/*
 * The used part of `@kbn/core/server`, Kibana 9.5. Sources: src/core/packages/http/server,
 * elasticsearch/server, plugins/server, logging.
 */
declare module '@kbn/core/server' {
  import type { Client } from '@elastic/elasticsearch';
  import type { Observable } from 'rxjs';
  import type { Type } from '@kbn/config-schema';

  export interface AppCategory {
    id: string;
    label: string;
    order?: number;
    euiIconType?: string;
  }

  /** A value import: `require('@kbn/core/server')` inside Kibana. */
  export const DEFAULT_APP_CATEGORIES: Readonly<Record<'security', AppCategory>>;

  export interface Logger {
    debug(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string | Error): void;
    get(...context: string[]): Logger;
  }

  export interface KibanaRequest<Params = unknown, Query = unknown, Body = unknown> {
    readonly params: Params;
    readonly query: Query;
    readonly body: Body;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly events: { readonly aborted$: Observable<void>; readonly completed$: Observable<void> };
    readonly id: string;
  }

  export interface ResponseBody {
    message: string;
    attributes?: Record<string, unknown>;
  }

  export interface KibanaResponse {
    readonly status: number;
    readonly payload?: unknown;
    readonly options: unknown;
  }

  export interface KibanaResponseFactory {
    ok(options?: { body?: unknown; headers?: Record<string, string> }): KibanaResponse;
    customError(options: {
      statusCode: number;
      body: ResponseBody;
      headers?: Record<string, string>;
    }): KibanaResponse;
  }

  export interface CoreRequestHandlerContext {
    elasticsearch: { client: { asCurrentUser: Client } };
  }

  export interface RequestHandlerContext {
    core: Promise<CoreRequestHandlerContext>;
  }

  export type RequestHandler<Params, Query, Body> = (
    context: RequestHandlerContext,
    request: KibanaRequest<Params, Query, Body>,
    response: KibanaResponseFactory
  ) => Promise<KibanaResponse>;

  /** A zod type (Kibana knows it by its `_zod` mark) or a type of `@kbn/config-schema`. */
  export type RouteSchema<T> = { readonly _zod: { readonly output: T } } | Type<T>;

  export interface VersionedRouteConfig {
    path: string;
    access: 'internal' | 'public';
    summary?: string;
    security: { authz: { requiredPrivileges: string[] } };
    /** Milliseconds. */
    options?: { timeout?: { payload?: number; idleSocket?: number } };
  }

  export interface VersionedRoute {
    addVersion<Params, Query, Body>(
      options: {
        version: string;
        validate:
          | false
          | {
              request?: {
                params?: RouteSchema<Params>;
                query?: RouteSchema<Query>;
                body?: RouteSchema<Body>;
              };
            };
      },
      handler: RequestHandler<Params, Query, Body>
    ): VersionedRoute;
  }

  export interface VersionedRouter {
    get(config: VersionedRouteConfig): VersionedRoute;
    post(config: VersionedRouteConfig): VersionedRoute;
    delete(config: VersionedRouteConfig): VersionedRoute;
  }

  export interface IRouter {
    versioned: VersionedRouter;
  }

  export interface CoreSetup {
    http: { createRouter(): IRouter };
  }

  export type CoreStart = Record<string, unknown>;

  export interface PluginInitializerContext<Config = unknown> {
    config: { get<T = Config>(): T };
    logger: Logger;
    env: { packageInfo: { version: string } };
  }

  export interface PluginConfigDescriptor<Config = unknown> {
    schema: Type<Config>;
    exposeToBrowser?: { [Key in keyof Config]?: boolean };
  }

  export interface Plugin<Setup, Start, SetupDependencies, StartDependencies> {
    setup(core: CoreSetup, dependencies: SetupDependencies): Setup;
    start(core: CoreStart, dependencies: StartDependencies): Start;
    stop?(): void;
  }
}
