import { ElasticsearchError } from '../esql/errors';
import type { ApiKeys } from './api_keys';
import type { Caller } from './caller';
import { userCaller } from './users';

const CREDENTIALS = /^(Basic|ApiKey)\s+([A-Za-z0-9+/=_-]+)$/i;

/**
 * Who an `Authorization` header names: `Basic` for a user, `ApiKey` for a key. Throws 401.
 * `path` is that of the call, for the error's words.
 */
export const authenticate = (header: string | undefined, keys: ApiKeys, path: string): Caller => {
  const shownPath = path.slice(0, 200);
  const [, scheme, encoded] = CREDENTIALS.exec(header ?? '') ?? [];
  if (scheme === undefined || encoded === undefined) {
    throw new ElasticsearchError(
      401,
      'security_exception',
      `missing authentication credentials for REST request [${shownPath}]`
    );
  }
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const secret = colon < 0 ? '' : text.slice(colon + 1);
  const isBasic = scheme.toLowerCase() === 'basic';
  const caller = isBasic ? userCaller(name, secret) : keys.caller(name, secret);
  if (caller) return caller;
  throw new ElasticsearchError(
    401,
    'security_exception',
    isBasic
      ? `unable to authenticate user [${name.slice(0, 200)}] for REST request [${shownPath}]`
      : `unable to authenticate with provided credentials and anonymous access is not allowed for request [${shownPath}]`
  );
};
