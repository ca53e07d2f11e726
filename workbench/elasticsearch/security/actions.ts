import { ElasticsearchError } from '../esql/errors';
import type { Caller } from './caller';
import { hasClusterPrivilege, hasIndexPrivilege, hasPrivilegeSomewhere } from './privileges';

/** What a call does, and the privileges of which one grants it. */
export interface Action {
  readonly name: string;
  readonly privileges: readonly string[];
}

export const SEARCH: Action = { name: 'indices:data/read/search', privileges: ['read', 'all'] };
export const ESQL: Action = {
  name: 'indices:data/read/esql',
  privileges: ['read', 'read_cross_cluster', 'all'],
};
export const FIELD_CAPS: Action = {
  name: 'indices:data/read/field_caps',
  privileges: ['read', 'view_index_metadata', 'manage', 'all'],
};
export const RESOLVE_INDEX: Action = {
  name: 'indices:admin/resolve/index',
  privileges: ['read', 'view_index_metadata', 'manage', 'all'],
};
export const GET_INDEX: Action = {
  name: 'indices:admin/get',
  privileges: ['view_index_metadata', 'manage', 'all'],
};
export const CREATE_INDEX: Action = {
  name: 'indices:admin/create',
  privileges: ['create_index', 'manage', 'all'],
};
export const DELETE_INDEX: Action = {
  name: 'indices:admin/delete',
  privileges: ['delete_index', 'manage', 'all'],
};
export const BULK: Action = {
  name: 'indices:data/write/bulk',
  privileges: ['create_doc', 'create', 'index', 'write', 'all'],
};
export const LIST_QUERIES: Action = {
  name: 'cluster:monitor/xpack/esql/list_queries',
  privileges: ['monitor_esql', 'monitor', 'manage', 'all'],
};
export const CREATE_API_KEY: Action = {
  name: 'cluster:admin/xpack/security/api_key/create',
  privileges: ['manage_own_api_key', 'manage_api_key', 'manage_security', 'all'],
};
export const INVALIDATE_API_KEY: Action = {
  name: 'cluster:admin/xpack/security/api_key/invalidate',
  privileges: ['manage_own_api_key', 'manage_api_key', 'manage_security', 'all'],
};

const whom = ({ username, roles, apiKey }: Caller): string =>
  apiKey === null
    ? `user [${username}] with effective roles [${roles.join(',')}]`
    : `API key id [${apiKey.id}] of user [${username}]`;

const unauthorized = (
  caller: Caller,
  { name, privileges }: Action,
  kind: 'cluster' | 'index',
  indices: readonly string[] = []
): ElasticsearchError => {
  const on = indices.length === 0 ? '' : ` on indices [${indices.join(',').slice(0, 1_000)}]`;
  return new ElasticsearchError(
    403,
    'security_exception',
    `action [${name}] is unauthorized for ${whom(caller)}${on}, this action is granted by the ${kind} privileges [${privileges.join(',')}]`
  );
};

export const mayActOn = (caller: Caller, { privileges }: Action, index: string): boolean =>
  privileges.some((privilege) => hasIndexPrivilege(caller, index, privilege));

/** Throws 403 when there is no index at all on which the caller may do this. */
export const requireActionSomewhere = (caller: Caller, action: Action): void => {
  if (!hasPrivilegeSomewhere(caller, action.privileges)) {
    throw unauthorized(caller, action, 'index');
  }
};

/** Throws 403 that names those of the indices on which the caller may not do this. */
export const requireActionOn = (
  caller: Caller,
  action: Action,
  indices: readonly string[]
): void => {
  const forbidden = indices.filter((index) => !mayActOn(caller, action, index));
  if (forbidden.length > 0) throw unauthorized(caller, action, 'index', forbidden);
};

/** Throws 403 when the caller may not do this in the cluster. */
export const requireClusterAction = (caller: Caller, action: Action): void => {
  if (!action.privileges.some((privilege) => hasClusterPrivilege(caller, privilege))) {
    throw unauthorized(caller, action, 'cluster');
  }
};
