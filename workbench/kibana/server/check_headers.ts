import type { ResponseToolkit, Server } from '@hapi/hapi';
import { KIBANA_VERSION } from '../kibana_version';
import { errorBody } from './kibana_response';

const SAFE_METHODS = new Set(['get', 'head', 'options']);

const refuse = (h: ResponseToolkit, message: string) =>
  h.response(errorBody(400, message)).code(400).takeover();

declare module '@hapi/hapi' {
  interface RouteOptionsApp {
    access?: 'internal' | 'public';
  }
}

/** The headers that Kibana demands of a call before its route runs. */
export const installHeaderChecks = (server: Server): void => {
  server.ext('onPostAuth', (request, h) => {
    const { headers, method, path } = request;
    const version: unknown = headers['kbn-version'];
    if (!SAFE_METHODS.has(method) && headers['kbn-xsrf'] === undefined && version === undefined) {
      return refuse(h, 'Request must contain a kbn-xsrf header.');
    }
    if (version !== undefined && version !== KIBANA_VERSION) {
      return refuse(
        h,
        'Browser client is out of date, please refresh the page ("kbn-version" header is of another version than the server).'
      );
    }
    const isInternal = request.route.settings.app?.access === 'internal';
    if (isInternal && headers['x-elastic-internal-origin'] === undefined) {
      return refuse(
        h,
        `uri [${path}] with method [${method}] exists but is not available with the current configuration`
      );
    }
    return h.continue;
  });
};
