import type { Answer } from './answer';
import type { Call } from './call';
import {
  deleteAsyncQuery,
  getAsyncQuery,
  startAsyncQuery,
  stopAsyncQuery,
} from './endpoints/async_query';
import { createApiKey, invalidateApiKey } from './endpoints/api_key';
import { bulk } from './endpoints/bulk';
import { fieldCaps } from './endpoints/field_caps';
import { createIndex, deleteIndex, getIndex, indexExists } from './endpoints/indices';
import { information } from './endpoints/information';
import { query } from './endpoints/query';
import { resolveIndex } from './endpoints/resolve_index';
import { runningQueries, runningQuery } from './endpoints/running_queries';
import { search } from './endpoints/search';
import { authenticated, userHasPrivileges } from './endpoints/security';

export type Endpoint = (call: Call) => Answer | Promise<Answer>;

/** Every call that the stand-in answers; a part in braces is any name that starts with no `_`. */
export const ROUTES: ReadonlyArray<readonly [methods: string, path: string, endpoint: Endpoint]> = [
  ['GET HEAD', '/', information],
  ['POST', '/_query', query],
  ['POST', '/_query/async', startAsyncQuery],
  ['GET', '/_query/async/{id}', getAsyncQuery],
  ['DELETE', '/_query/async/{id}', deleteAsyncQuery],
  ['POST', '/_query/async/{id}/stop', stopAsyncQuery],
  ['GET', '/_query/queries', runningQueries],
  ['GET', '/_query/queries/{id}', runningQuery],
  ['GET POST', '/_search', search],
  ['GET POST', '/{index}/_search', search],
  ['GET POST', '/_field_caps', fieldCaps],
  ['GET POST', '/{index}/_field_caps', fieldCaps],
  ['GET', '/_resolve/index/{index}', resolveIndex],
  ['PUT POST', '/_bulk', bulk],
  ['PUT POST', '/{index}/_bulk', bulk],
  ['PUT', '/{index}', createIndex],
  ['GET', '/{index}', getIndex],
  ['HEAD', '/{index}', indexExists],
  ['DELETE', '/{index}', deleteIndex],
  ['GET', '/_security/_authenticate', authenticated],
  ['GET POST', '/_security/user/_has_privileges', userHasPrivileges],
  ['PUT POST', '/_security/api_key', createApiKey],
  ['DELETE', '/_security/api_key', invalidateApiKey],
];
