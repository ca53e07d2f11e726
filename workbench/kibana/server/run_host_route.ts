import type { ServerRoute } from '@hapi/hapi';
import type { Logger } from '@kbn/core/server';
import { isUnauthorized } from './authentication';
import type { Cluster } from './cluster';
import type { HostRoute } from './host_route';
import { errorBody } from './kibana_response';
import { requestEvents } from './request_events';

const texts = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

const VERSIONS = { public: '2023-10-31', internal: '1' } as const;

/** A route of one of the host's stand-in apps, as hapi serves it. */
export const hostRoute = (
  { access = 'internal', ...route }: HostRoute,
  cluster: Cluster,
  log: Logger
): ServerRoute => ({
  method: route.method,
  path: route.path,
  options: {
    app: { access },
    ...(route.method === 'GET' ? {} : { payload: { allow: 'application/json' } }),
  },
  handler: async (request, h) => {
    const version: unknown = request.headers['elastic-api-version'] ?? VERSIONS[access];
    if (version !== VERSIONS[access]) {
      const message = `No version "${String(version)}" available for [${request.method}] [${route.path}]. Available versions are: [${VERSIONS[access]}]`;
      return h.response(errorBody(400, message)).code(400);
    }
    const { person, authorization = '' } = request.auth.credentials;
    const gone = new AbortController();
    const watch = requestEvents(request.raw.res).aborted$.subscribe(() => gone.abort());
    try {
      const { status, body } = await route.handler({
        params: texts(request.params),
        query: texts(request.query),
        body: request.payload,
        person: {
          username: person?.username ?? '',
          capabilities: person?.rights.capabilities ?? {},
        },
        space: request.app.space ?? 'default',
        client: cluster.asUser(authorization, request.app.requestId ?? ''),
        signal: gone.signal,
      });
      return h.response(JSON.stringify(body)).type('application/json').code(status);
    } catch (error) {
      if (isUnauthorized(error)) return h.response(errorBody(401, String(error))).code(401);
      log.error(error instanceof Error ? error : String(error));
      return h
        .response(
          errorBody(500, 'An internal server error occurred. Check Kibana server logs for details.')
        )
        .code(500);
    } finally {
      watch.unsubscribe();
    }
  },
});
