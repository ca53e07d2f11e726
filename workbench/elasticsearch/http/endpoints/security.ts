import { ElasticsearchError } from '../../esql/errors';
import { hasPrivileges, hasPrivilegesSchema } from '../../security/has_privileges';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { decode } from '../decode';
import { jsonBody } from '../json_body';
import { allowParameters } from '../url_parameters';

/** `GET /_security/_authenticate` */
export const authenticated = (call: Call): Answer => {
  allowParameters(call);
  const { username, roles, apiKey } = call.caller;
  const realm =
    apiKey === null
      ? { name: 'workbench', type: 'file' }
      : { name: '_es_api_key', type: '_es_api_key' };
  return {
    status: 200,
    body: {
      username,
      roles,
      full_name: null,
      email: null,
      metadata: {},
      enabled: true,
      authentication_realm: realm,
      lookup_realm: realm,
      authentication_type: apiKey === null ? 'realm' : 'api_key',
      ...(apiKey === null ? {} : { api_key: apiKey }),
    },
  };
};

/** `POST /_security/user/_has_privileges`. Throws 400 where nothing is asked. */
export const userHasPrivileges = (call: Call): Answer => {
  allowParameters(call);
  const asked = decode(hasPrivilegesSchema, jsonBody(call) ?? {}, 'has_privileges');
  const { cluster = [], index = [], application = [] } = asked;
  if (cluster.length + index.length + application.length === 0) {
    throw new ElasticsearchError(
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: must specify at least one privilege;'
    );
  }
  return { status: 200, body: hasPrivileges(call.caller, asked) };
};
