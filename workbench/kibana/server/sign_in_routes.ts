import * as z from 'zod';
import type { ServerRoute } from '@hapi/hapi';
import { unreachableReason, type Cluster } from './cluster';
import { SESSION_COOKIE, isUnauthorized } from './authentication';
import { errorBody } from './kibana_response';
import { returnAddress } from './return_address';
import { basicAuthorization, type Sessions } from './sessions';

/** As Kibana's own sign-in page sends it; provider type and name are accepted and have no effect. */
const loginSchema = z.object({
  currentURL: z.optional(z.string()),
  params: z.object({ username: z.string().min(1), password: z.string() }),
});

export interface SignInOptions {
  cluster: Cluster;
  sessions: Sessions;
  serverBasePath: string;
}

/** `POST /internal/security/login` and `GET /api/security/logout`. */
export const signInRoutes = ({
  cluster,
  sessions,
  serverBasePath,
}: SignInOptions): ServerRoute[] => {
  const cookieOptions = {
    path: serverBasePath === '' ? '/' : serverBasePath,
    isHttpOnly: true,
    isSameSite: 'Lax' as const,
    isSecure: false,
    encoding: 'none' as const,
  };
  return [
    {
      method: 'POST',
      path: '/internal/security/login',
      options: { auth: false, payload: { allow: 'application/json' } },
      handler: async (request, h) => {
        const decoded = loginSchema.safeParse(request.payload);
        if (!decoded.success) {
          return h
            .response(errorBody(400, `[request body]: ${z.prettifyError(decoded.error)}`))
            .code(400);
        }
        const { currentURL = '', params } = decoded.data;
        const authorization = basicAuthorization(params.username, params.password);
        try {
          await cluster
            .asUser(authorization, request.app.requestId ?? '')
            .security.authenticate({}, { maxRetries: 0 });
        } catch (error) {
          if (isUnauthorized(error)) {
            return h
              .response(errorBody(401, 'Username or password is incorrect. Please try again.'))
              .code(401);
          }
          const reason =
            unreachableReason(error, cluster.url) ??
            `Elasticsearch at ${cluster.url} could not check the sign-in (${error instanceof Error ? error.message : String(error)}).`;
          return h.response(errorBody(503, reason)).code(503);
        }
        return h
          .response({ location: returnAddress(currentURL, serverBasePath) })
          .state(SESSION_COOKIE, sessions.open(authorization), cookieOptions);
      },
    },
    {
      method: 'GET',
      path: '/api/security/logout',
      options: { auth: false },
      handler: (request, h) => {
        const cookie: unknown = request.state[SESSION_COOKIE];
        if (typeof cookie === 'string') sessions.end(cookie);
        const to = new URLSearchParams();
        for (const name of ['msg', 'next'] as const) {
          const value = request.url.searchParams.get(name);
          if (value !== null) to.set(name, value);
        }
        if (!to.has('msg')) to.set('msg', 'LOGGED_OUT');
        return h
          .redirect(`${serverBasePath}/login?${to.toString()}`)
          .unstate(SESSION_COOKIE, cookieOptions);
      },
    },
  ];
};
