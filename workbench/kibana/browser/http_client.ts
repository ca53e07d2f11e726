import type { HttpFetchOptions, HttpStart } from '@kbn/core/public';
import { offerOnly } from '../offer_only';
import { HttpFetchError } from './http_fetch_error';

export interface HttpClientOptions {
  /** With the space. */
  basePath: string;
  version: string;
  /** The session ended. The call that found out never settles, as the page is on its way out. */
  onUnauthorized(): void;
}

const addressOf = (basePath: string, path: string, query: HttpFetchOptions['query']): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return `${basePath}${path}${text === '' ? '' : `?${text}`}`;
};

const assertOwnHeaders = (headers: Readonly<Record<string, string>>): void => {
  const reserved = Object.keys(headers).filter((name) => name.toLowerCase().startsWith('kbn-'));
  if (reserved.length > 0) {
    throw new Error(
      `Invalid fetch headers, headers beginning with "kbn-" are not allowed: [${reserved.join(',')}]`
    );
  }
};

const JSON_CONTENT = /^application\/json(;|$)/;

/** Fails where an answer that says to be JSON is none, or ends too early. */
const bodyOf = async (response: Response): Promise<unknown> => {
  if (JSON_CONTENT.test(response.headers.get('content-type') ?? '')) return response.json();
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Of an Error or a DOMException, which need not be an Error of this realm. */
const textOf = (error: unknown, name: 'name' | 'message'): string => {
  const text: unknown = Reflect.get(Object(error), name);
  return typeof text === 'string' ? text : String(error);
};

/** `core.http`: calls routes of this server with the headers that Kibana demands. */
export const createHttpClient = (options: HttpClientOptions): HttpStart => {
  const { basePath, version, onUnauthorized } = options;

  const call = async (method: string, path: string, given: HttpFetchOptions = {}) => {
    const { query, body, headers = {}, signal, version: apiVersion, keepalive } = given;
    assertOwnHeaders(headers);
    const request = new Request(addressOf(basePath, path, query), {
      method,
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        ...headers,
        'kbn-version': version,
        'kbn-xsrf': 'workbench',
        'x-elastic-internal-origin': 'Kibana',
        ...(apiVersion === undefined ? {} : { 'elastic-api-version': apiVersion }),
      },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
      ...(keepalive === undefined ? {} : { keepalive }),
    });
    const failed = (error: unknown, response?: Response): HttpFetchError =>
      new HttpFetchError(textOf(error, 'message'), textOf(error, 'name'), request, response);
    let response: Response;
    try {
      response = await fetch(request);
    } catch (error) {
      throw failed(error);
    }
    let answer: unknown;
    try {
      answer = await bodyOf(response);
    } catch (error) {
      throw failed(error, response);
    }
    if (response.status === 401) {
      onUnauthorized();
      return new Promise<never>(() => undefined);
    }
    if (!response.ok) {
      throw new HttpFetchError(response.statusText, 'Error', request, response, answer);
    }
    return answer;
  };

  // Kibana's contract lets the caller name the type of the answer, which the caller has to decode.
  const method =
    (name: string) =>
    async <T>(path: string, given?: HttpFetchOptions): Promise<T> =>
      (await call(name, path, given)) as T;

  return offerOnly('core.http', {
    get: method('GET'),
    post: method('POST'),
    delete: method('DELETE'),
    basePath: offerOnly('core.http.basePath', {
      get: () => basePath,
      prepend: (path: string) => `${basePath}${path}`,
    }),
  });
};
