import * as z from 'zod/mini';
import { rolesOf, type User } from './users';
import { matchesWildcard } from './wildcard';

const textList = z.union([
  z.array(z.string()),
  z.pipe(
    z.string(),
    z.transform((text) => [text])
  ),
]);

/** The body of `_security/user/_has_privileges`. */
export const hasPrivilegesSchema = z.strictObject({
  cluster: z.optional(z.array(z.string())),
  index: z.optional(z.array(z.object({ names: textList, privileges: z.array(z.string()) }))),
  application: z.optional(
    z.array(
      z.object({
        application: z.string(),
        privileges: z.array(z.string()),
        resources: z.array(z.string()),
      })
    )
  ),
});

type Asked = z.infer<typeof hasPrivilegesSchema>;

/** Whether a user may read an index, by a wildcard of one of the roles. */
export const mayReadIndex = (user: User, index: string): boolean =>
  hasIndexPrivilege(user, index, 'read');

const hasIndexPrivilege = (user: User, index: string, privilege: string): boolean =>
  rolesOf(user).some(
    (role) =>
      role.superuser === true ||
      role.indices.some(
        ({ names, privileges }) =>
          names.some((name) => matchesWildcard(name, index)) &&
          (privileges.includes(privilege) || privileges.includes('all'))
      )
  );

const hasApplicationPrivilege = (
  user: User,
  application: string,
  resource: string,
  privilege: string
): boolean =>
  rolesOf(user).some(
    (role) =>
      role.superuser === true ||
      role.applications.some(
        (granted) =>
          granted.application === application &&
          granted.privileges.includes(privilege) &&
          granted.resources.some((pattern) => matchesWildcard(pattern, resource))
      )
  );

const byKey = <Value>(
  keys: readonly string[],
  value: (key: string) => Value
): Record<string, Value> => Object.fromEntries(keys.map((key) => [key, value(key)]));

/** Elasticsearch's answer to which of the asked privileges a user has. No role grants cluster rights. */
export const hasPrivileges = (user: User, asked: Asked) => {
  const isSuperuser = rolesOf(user).some((role) => role.superuser === true);
  const cluster = byKey(asked.cluster ?? [], () => isSuperuser);
  const index: Record<string, Record<string, boolean>> = {};
  for (const { names, privileges } of asked.index ?? []) {
    for (const name of names) {
      index[name] = {
        ...index[name],
        ...byKey(privileges, (privilege) => hasIndexPrivilege(user, name, privilege)),
      };
    }
  }
  const application: Record<string, Record<string, Record<string, boolean>>> = {};
  for (const { application: name, resources, privileges } of asked.application ?? []) {
    application[name] = {
      ...application[name],
      ...byKey(resources, (resource) =>
        byKey(privileges, (privilege) => hasApplicationPrivilege(user, name, resource, privilege))
      ),
    };
  }
  const answers = [
    ...Object.values(cluster),
    ...Object.values(index).flatMap((entry) => Object.values(entry)),
    ...Object.values(application)
      .flatMap((entry) => Object.values(entry))
      .flatMap((entry) => Object.values(entry)),
  ];
  return {
    username: user.username,
    has_all_requested: answers.every(Boolean),
    cluster,
    index,
    application,
  };
};
