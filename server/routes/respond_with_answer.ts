import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { KibanaRequest, KibanaResponse, KibanaResponseFactory } from '@kbn/core/server';

const pack = promisify(gzip);

/** Characters; Kibana packs what is shorter in no time. */
const LONG = 65_536;

const takesGzip = ({ 'accept-encoding': accepted }: KibanaRequest['headers']): boolean =>
  String(accepted)
    .split(',')
    .some((encoding) => encoding.trim().toLowerCase() === 'gzip');

/**
 * Answers with a body of JSON. A long one is packed here: Kibana would pack it as tightly as can be,
 * in small pieces, for which ten thousand rows wait four times as long.
 */
export const respondWithAnswer = async (
  body: object,
  { headers }: KibanaRequest,
  response: KibanaResponseFactory
): Promise<KibanaResponse> => {
  if (!takesGzip(headers)) return response.ok({ body });
  const text = JSON.stringify(body);
  if (text.length < LONG) return response.ok({ body });
  return response.ok({
    body: await pack(text, { level: constants.Z_BEST_SPEED }),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    },
  });
};
