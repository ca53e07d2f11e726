import * as z from 'zod/mini';
import { CREATE_API_KEY, INVALIDATE_API_KEY, requireClusterAction } from '../../security/actions';
import { hasClusterPrivilege } from '../../security/privileges';
import { ElasticsearchError } from '../../esql/errors';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { decode } from '../decode';
import { jsonBody } from '../json_body';
import { timeValue } from '../time_value';
import { allowParameters } from '../url_parameters';

const texts = z.array(z.string());

const indexPrivileges = z.strictObject({
  names: z.union([
    texts,
    z.pipe(
      z.string(),
      z.transform((name) => [name])
    ),
  ]),
  privileges: texts,
  allow_restricted_indices: z.optional(z.boolean()),
});

const roleDescriptor = z.pipe(
  z.strictObject({
    cluster: z.optional(texts),
    index: z.optional(z.array(indexPrivileges)),
    indices: z.optional(z.array(indexPrivileges)),
    applications: z.optional(
      z.array(z.strictObject({ application: z.string(), privileges: texts, resources: texts }))
    ),
    metadata: z.optional(z.record(z.string(), z.unknown())),
  }),
  z.transform(({ cluster = [], index = [], indices = [], applications = [] }) => ({
    cluster,
    indices: [...index, ...indices],
    applications,
  }))
);

const createSchema = z.strictObject({
  name: z.string(),
  expiration: z.optional(z.string()),
  role_descriptors: z.optional(z.record(z.string(), roleDescriptor)),
  metadata: z.optional(z.record(z.string(), z.unknown())),
});

/** `POST /_security/api_key`: a key that may do what its roles and its user both may. */
export const createApiKey = (call: Call): Answer => {
  requireClusterAction(call.caller, CREATE_API_KEY);
  allowParameters(call, 'refresh');
  const asked = decode(createSchema, jsonBody(call), 'api_key_request');
  const { id, name, secret, encoded, expiresAt } = call.server.apiKeys.create(call.caller, {
    name: asked.name,
    lifetime: asked.expiration === undefined ? null : timeValue(asked.expiration, 'expiration'),
    roles: Object.values(asked.role_descriptors ?? {}),
  });
  return {
    status: 200,
    body: {
      id,
      name,
      ...(expiresAt === null ? {} : { expiration: expiresAt }),
      api_key: secret,
      encoded,
    },
  };
};

const invalidateSchema = z.strictObject({
  ids: z.optional(texts),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  username: z.optional(z.string()),
  owner: z.optional(z.boolean()),
});

/** `DELETE /_security/api_key`: who may only manage own keys must say `owner: true`. */
export const invalidateApiKey = (call: Call): Answer => {
  requireClusterAction(call.caller, INVALIDATE_API_KEY);
  allowParameters(call);
  const { ids, id, name, username, owner } = decode(
    invalidateSchema,
    jsonBody(call),
    'invalidate_api_key'
  );
  const allIds = id === undefined ? ids : [...(ids ?? []), id];
  if (allIds === undefined && name === undefined && username === undefined && owner !== true) {
    throw new ElasticsearchError(
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: One of [api key id(s), api key name, username, realm name] must be specified if [owner] flag is false;'
    );
  }
  const isOwn = owner === true || !hasClusterPrivilege(call.caller, 'manage_api_key');
  const ended = call.server.apiKeys.invalidate({
    ...(allIds === undefined ? {} : { ids: allIds }),
    ...(name === undefined ? {} : { name }),
    ...(isOwn ? { username: call.caller.username } : username === undefined ? {} : { username }),
  });
  return {
    status: 200,
    body: { invalidated_api_keys: ended, previously_invalidated_api_keys: [], error_count: 0 },
  };
};
