import { randomUUID } from 'node:crypto';
import Hapi from '@hapi/hapi';
import './request_state';
import { installHeaderChecks } from './check_headers';
import { errorBody } from './kibana_response';
import { NOT_STORED, RESPONSE_HEADERS } from './response_headers';
import { rewriteAddress } from './rewrite_address';

export interface HttpServerOptions {
  host: string;
  port: number;
  /** Empty, or beginning with a slash and ending without one. */
  serverBasePath: string;
}

/** Kibana's `server.maxPayload`. */
const MOST_BYTES = 1024 * 1024;

/** The bare server with what Kibana's core does to every request and response. No route yet. */
export const httpServer = ({ host, port, serverBasePath }: HttpServerOptions): Hapi.Server => {
  const server = new Hapi.Server({
    host,
    port,
    debug: false,
    // Other programs on this machine may set cookies that hapi would refuse.
    state: { strictHeader: false, ignoreErrors: true },
    routes: {
      payload: { maxBytes: MOST_BYTES },
      state: { parse: true, failAction: 'ignore' },
      response: { emptyStatusCode: 200 },
    },
  });

  server.ext('onRequest', (request, h) => {
    const rewritten = rewriteAddress(request.url.pathname, serverBasePath);
    if (rewritten === undefined) {
      return h.response(errorBody(404, 'Not Found')).code(404).takeover();
    }
    request.app.space = rewritten.space;
    request.app.basePath = rewritten.basePath;
    request.app.requestId = randomUUID();
    request.setUrl(`${rewritten.pathname}${request.url.search}`);
    return h.continue;
  });

  installHeaderChecks(server);

  server.ext('onPreResponse', (request, h) => {
    const { response } = request;
    const headers: Record<string, unknown> =
      'isBoom' in response ? response.output.headers : response.headers;
    Object.assign(headers, RESPONSE_HEADERS, {
      'cache-control': headers['cache-control'] ?? NOT_STORED,
    });
    return h.continue;
  });

  return server;
};
