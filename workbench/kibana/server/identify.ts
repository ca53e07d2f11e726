import * as z from 'zod';
import type { Client } from '@elastic/elasticsearch';
import type { FeatureRegistry, Rights } from './feature_registry';

/** Who is signed in, and what Kibana lets them do. */
export interface Person {
  username: string;
  rights: Rights;
}

const authenticateSchema = z.object({ username: z.string() });

const hasPrivilegesSchema = z.object({
  application: z.optional(
    z.record(z.string(), z.record(z.string(), z.record(z.string(), z.boolean())))
  ),
});

/** Asking who somebody is must not hold up a page for long, nor be repeated by the client. */
const PROMPTLY = { maxRetries: 0, requestTimeout: 10_000 };

/** Kibana's application in Elasticsearch; its name holds the index of Kibana's saved objects. */
const APPLICATION = 'kibana-.kibana';

/**
 * Asks Elasticsearch who the credentials belong to and which features the person may use in a space.
 * Rights are asked anew at each request, as Kibana does, so that a right that was taken away ends.
 * @param everyoneMayUse on a real cluster that knows no privileges of the plugin: each feature in full
 * @throws the client's errors; a ResponseError of 401 for wrong credentials
 */
export const identify = async (
  client: Client,
  features: FeatureRegistry,
  space: string,
  everyoneMayUse: boolean
): Promise<Person> => {
  const resource = `space:${space}`;
  const ids = features.ids();
  const askRights = async () => {
    if (everyoneMayUse || ids.length === 0) return {};
    const answer = hasPrivilegesSchema.parse(
      await client.security.hasPrivileges(
        {
          application: [
            {
              application: APPLICATION,
              privileges: ids.flatMap((id) => [`feature_${id}.all`, `feature_${id}.read`]),
              resources: [resource],
            },
          ],
        },
        PROMPTLY
      )
    );
    return answer.application?.[APPLICATION]?.[resource] ?? {};
  };
  const [user, privileges] = await Promise.all([
    client.security.authenticate({}, PROMPTLY),
    askRights(),
  ]);
  return {
    username: authenticateSchema.parse(user).username,
    rights: features.rights((id) => {
      const all = everyoneMayUse || privileges[`feature_${id}.all`] === true;
      return { all, read: all || privileges[`feature_${id}.read`] === true };
    }),
  };
};
