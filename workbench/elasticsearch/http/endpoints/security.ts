import { ElasticsearchError } from '../../esql/errors';
import { hasPrivileges, hasPrivilegesSchema } from '../../security/has_privileges';
import type { Answer } from '../answer';
import type { Call } from '../call';

/** `GET /_security/_authenticate` */
export const authenticate = ({ user }: Call): Answer => ({
  status: 200,
  body: {
    username: user.username,
    roles: user.roles,
    full_name: null,
    email: null,
    metadata: {},
    enabled: true,
    authentication_realm: { name: 'workbench', type: 'file' },
    lookup_realm: { name: 'workbench', type: 'file' },
    authentication_type: 'realm',
  },
});

/** `POST /_security/user/_has_privileges` */
export const userHasPrivileges = ({ user, body }: Call): Answer => {
  const asked = hasPrivilegesSchema.safeParse(body ?? {});
  if (!asked.success) {
    throw new ElasticsearchError(
      400,
      'x_content_parse_exception',
      `[has_privileges] failed to parse field [${asked.error.issues[0]?.path.join('.') ?? ''}]`
    );
  }
  return { status: 200, body: hasPrivileges(user, asked.data) };
};
