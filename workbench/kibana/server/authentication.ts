import type { Request, ResponseToolkit, Server } from '@hapi/hapi';
import { errors } from '@elastic/elasticsearch';
import { unreachableReason, type Cluster } from './cluster';
import type { FeatureRegistry } from './feature_registry';
import { identify, type Person } from './identify';
import { errorBody } from './kibana_response';
import type { Session, Sessions } from './sessions';

export const SESSION_COOKIE = 'workbench_sid';

export interface AuthenticationOptions {
  cluster: Cluster;
  features: FeatureRegistry;
  sessions: Sessions;
  everyoneMayUse: boolean;
  serverBasePath: string;
}

export const isUnauthorized = (error: unknown): boolean =>
  error instanceof errors.ResponseError && error.statusCode === 401;

/** A page is asked for by a browser that can be shown a form; a route is asked for by code. */
const isPage = (request: Request): boolean =>
  request.method === 'get' && (request.path === '/' || request.path.startsWith('/app/'));

const refuse = (h: ResponseToolkit, status: number, message: string) =>
  h.response(errorBody(status, message)).code(status).takeover();

/** To the sign-in page, which no space has; the address to return to names the space. */
const signIn = (request: Request, h: ResponseToolkit, serverBasePath: string) => {
  const address = `${request.app.basePath ?? ''}${request.path}${request.url.search}`;
  return h.redirect(`${serverBasePath}/login?next=${encodeURIComponent(address)}`).takeover();
};

/**
 * Makes every route that does not opt out ask for a signed-in person: by the header `Authorization`,
 * which is handed to Elasticsearch, or by the cookie of a session.
 */
export const installAuthentication = (server: Server, options: AuthenticationOptions): void => {
  const { cluster, features, sessions, everyoneMayUse, serverBasePath } = options;

  const personOf = (request: Request, authorization: string): Promise<Person> =>
    identify(
      cluster.asUser(authorization, request.app.requestId ?? ''),
      features,
      request.app.space ?? 'default',
      everyoneMayUse
    );

  const fromSession = async (request: Request, session: Session): Promise<Person> => {
    const space = request.app.space ?? 'default';
    try {
      const person = await personOf(request, session.authorization);
      session.people.set(space, person);
      return person;
    } catch (error) {
      const known = session.people.get(space);
      // A cluster in trouble is the route's to report, in its own words; only a 401 is a sign-out.
      if (known !== undefined && !isUnauthorized(error)) return known;
      throw error;
    }
  };

  server.auth.scheme('kibana', () => ({
    authenticate: async (request, h) => {
      const header: unknown = request.headers['authorization'];
      const cookie: unknown = request.state[SESSION_COOKIE];
      const session = typeof cookie === 'string' ? sessions.find(cookie) : undefined;
      try {
        if (typeof header === 'string') {
          const person = await personOf(request, header);
          return h.authenticated({ credentials: { authorization: header, person } });
        }
        if (session !== undefined) {
          const person = await fromSession(request, session);
          return h.authenticated({
            credentials: { authorization: session.authorization, person },
          });
        }
      } catch (error) {
        if (!isUnauthorized(error)) {
          const reason =
            unreachableReason(error, cluster.url) ??
            `Elasticsearch at ${cluster.url} did not say who is signed in (${error instanceof Error ? error.message : String(error)}).`;
          return refuse(h, 503, reason);
        }
        if (typeof cookie === 'string') sessions.end(cookie);
      }
      return isPage(request) ? signIn(request, h, serverBasePath) : refuse(h, 401, 'Unauthorized');
    },
  }));
  server.auth.strategy('person', 'kibana');
  server.auth.default('person');
};
