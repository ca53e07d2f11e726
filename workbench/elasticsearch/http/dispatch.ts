import { ElasticsearchError } from '../esql/errors';
import type { Answer } from './answer';
import type { Call } from './call';
import { deleteAsyncQuery, getAsyncQuery, startAsyncQuery } from './endpoints/async_query';
import { information, runningQueries } from './endpoints/information';
import { query } from './endpoints/query';
import { authenticate, userHasPrivileges } from './endpoints/security';

/** Every call that the stand-in answers, by method and path. */
const ENDPOINTS: Readonly<Record<string, (call: Call) => Answer | Promise<Answer>>> = {
  'GET /': information,
  'HEAD /': information,
  'POST /_query': query,
  'POST /_query/async': startAsyncQuery,
  'GET /_query/queries': runningQueries,
  'GET /_security/_authenticate': authenticate,
  'GET /_security/user/_has_privileges': userHasPrivileges,
  'POST /_security/user/_has_privileges': userHasPrivileges,
};

const refused = ({ method, path }: Call): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'illegal_argument_exception',
    `no handler found for uri [/${path.join('/').slice(0, 200)}] and method [${method}]: this stand-in answers only what the workbench's README lists`
  );

/** Finds the endpoint of a call; a call that is not offered is refused by its name. */
export const dispatch = async (call: Call): Promise<Answer> => {
  const { method, path } = call;
  const endpoint = ENDPOINTS[`${method} /${path.join('/')}`];
  if (endpoint) return endpoint(call);
  const [first, second, id, ...rest] = path;
  if (first === '_query' && second === 'async' && id !== undefined && rest.length === 0) {
    if (method === 'GET') return getAsyncQuery(call, id);
    if (method === 'DELETE') return deleteAsyncQuery(call, id);
  }
  throw refused(call);
};
