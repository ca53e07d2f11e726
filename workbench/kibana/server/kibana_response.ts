import type { KibanaResponse, KibanaResponseFactory } from '@kbn/core/server';
import { offerOnly } from '../offer_only';

/** What a handler answered, kept in full until it is sent. */
export class Answer implements KibanaResponse {
  constructor(
    readonly status: number,
    readonly payload: unknown,
    readonly options: { readonly headers?: Readonly<Record<string, string>> }
  ) {}
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Time-out',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  499: 'Unknown',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Time-out',
};

/** The body of a failure, as Kibana sends it. */
export const errorBody = (
  statusCode: number,
  message: string,
  attributes?: Readonly<Record<string, unknown>>
) => ({
  statusCode,
  error: TITLES[statusCode] ?? 'Unknown',
  message,
  ...(attributes === undefined ? {} : { attributes }),
});

export const errorAnswer = (
  statusCode: number,
  message: string,
  attributes?: Readonly<Record<string, unknown>>
): Answer => new Answer(statusCode, errorBody(statusCode, message, attributes), {});

/** The third argument of a route's handler. */
export const kibanaResponseFactory: KibanaResponseFactory = offerOnly('response', {
  ok: ({ body, headers }: { body?: unknown; headers?: Record<string, string> } = {}) =>
    new Answer(200, body, headers === undefined ? {} : { headers }),
  customError: ({ statusCode, body, headers }) => {
    if (statusCode < 400 || statusCode >= 600) {
      throw new Error(
        `Unexpected Http status code. Expected from 400 to 599, but given: ${statusCode}`
      );
    }
    return new Answer(
      statusCode,
      errorBody(statusCode, body.message, body.attributes),
      headers === undefined ? {} : { headers }
    );
  },
});
