import * as z from 'zod/mini';
import type { Caller } from './caller';
import { hasApplicationPrivilege, hasClusterPrivilege, hasIndexPrivilege } from './privileges';

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
  index: z.optional(
    z.array(
      z.object({
        names: textList,
        privileges: z.array(z.string()),
        allow_restricted_indices: z.optional(z.boolean()),
      })
    )
  ),
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

const byKey = <Value>(
  keys: readonly string[],
  value: (key: string) => Value
): Record<string, Value> => Object.fromEntries(keys.map((key) => [key, value(key)]));

/** Elasticsearch's answer to which of the asked privileges a caller has. */
export const hasPrivileges = (caller: Caller, asked: Asked) => {
  const cluster = byKey(asked.cluster ?? [], (privilege) => hasClusterPrivilege(caller, privilege));
  const index: Record<string, Record<string, boolean>> = {};
  for (const { names, privileges } of asked.index ?? []) {
    for (const name of names) {
      index[name] = {
        ...index[name],
        ...byKey(privileges, (privilege) => hasIndexPrivilege(caller, name, privilege)),
      };
    }
  }
  const application: Record<string, Record<string, Record<string, boolean>>> = {};
  for (const { application: name, resources, privileges } of asked.application ?? []) {
    application[name] = {
      ...application[name],
      ...byKey(resources, (resource) =>
        byKey(privileges, (privilege) => hasApplicationPrivilege(caller, name, resource, privilege))
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
    username: caller.username,
    has_all_requested: answers.every(Boolean),
    cluster,
    index,
    application,
  };
};
