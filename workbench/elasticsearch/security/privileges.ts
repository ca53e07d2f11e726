import type { Caller } from './caller';
import type { Role } from './roles';
import { matchesWildcard } from './wildcard';

/** Privileges that a privilege holds beside itself, as Elasticsearch defines them; `all` holds each. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  write: ['index', 'create', 'create_doc', 'delete'],
  index: ['create', 'create_doc'],
  create: ['create_doc'],
  manage: ['create_index', 'delete_index', 'view_index_metadata', 'monitor'],
};

const CLUSTER_HELD: Readonly<Record<string, readonly string[]>> = {
  manage: ['monitor', 'monitor_esql', 'cancel_task'],
  monitor: ['monitor_esql'],
  manage_security: ['manage_api_key', 'manage_own_api_key', 'read_security'],
  manage_api_key: ['manage_own_api_key'],
};

const grants = (
  granted: readonly string[],
  privilege: string,
  held: Readonly<Record<string, readonly string[]>>
): boolean =>
  granted.some(
    (each) => each === privilege || each === 'all' || held[each]?.includes(privilege) === true
  );

const everyLayer = ({ layers }: Caller, grantedBy: (role: Role) => boolean): boolean =>
  layers.every((roles) => roles.some((role) => role.superuser === true || grantedBy(role)));

/** Whether a caller has a privilege on an index, or on all that a pattern names. */
export const hasIndexPrivilege = (caller: Caller, index: string, privilege: string): boolean =>
  everyLayer(caller, ({ indices }) =>
    indices.some(
      ({ names, privileges }) =>
        names.some((name) => matchesWildcard(name, index)) && grants(privileges, privilege, HELD)
    )
  );

/** Whether there is any index on which a caller has one of the privileges. */
export const hasPrivilegeSomewhere = (caller: Caller, privileges: readonly string[]): boolean =>
  everyLayer(caller, ({ indices }) =>
    indices.some((entry) =>
      privileges.some((privilege) => grants(entry.privileges, privilege, HELD))
    )
  );

export const hasClusterPrivilege = (caller: Caller, privilege: string): boolean =>
  everyLayer(caller, ({ cluster }) => grants(cluster, privilege, CLUSTER_HELD));

export const hasApplicationPrivilege = (
  caller: Caller,
  application: string,
  resource: string,
  privilege: string
): boolean =>
  everyLayer(caller, ({ applications }) =>
    applications.some(
      (granted) =>
        granted.application === application &&
        (granted.privileges.includes(privilege) || granted.privileges.includes('all')) &&
        granted.resources.some((pattern) => matchesWildcard(pattern, resource))
    )
  );
