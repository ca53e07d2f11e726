import { rolesOf } from '../../security/users';
import { ElasticsearchError } from '../../esql/errors';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { VERSION } from '../version';

/** `GET /`: what a client asks first. */
export const information = (): Answer => ({
  status: 200,
  body: {
    name: 'workbench',
    cluster_name: 'workbench',
    cluster_uuid: 'workbench',
    version: {
      number: VERSION,
      build_flavor: 'default',
      build_type: 'workbench',
      build_hash: 'workbench',
      build_date: '2026-08-10T00:00:00.000Z',
      build_snapshot: false,
      lucene_version: '10.3.0',
      minimum_wire_compatibility_version: '8.19.0',
      minimum_index_compatibility_version: '8.0.0',
    },
    tagline: 'You Know, for Search',
  },
});

/** `GET /_query/queries`: what runs now, for a cluster owner. */
export const runningQueries = ({ user, server }: Call): Answer => {
  if (!rolesOf(user).some((role) => role.superuser === true)) {
    throw new ElasticsearchError(
      403,
      'security_exception',
      `action [cluster:monitor/xpack/esql/list_queries] is unauthorized for user [${user.username}] with effective roles [${user.roles.join(',')}], this action is granted by the cluster privileges [monitor_esql,monitor,manage,all]`
    );
  }
  const now = Date.now();
  const queries = server.running.list().map((query) => [
    query.id,
    {
      id: query.id,
      node: 'workbench',
      start_time_millis: query.startedAt,
      running_time_nanos: (now - query.startedAt) * 1_000_000,
      query: query.text,
      coordinating_node: 'workbench',
      data_nodes: ['workbench'],
      // Not in Elasticsearch's own list: there it stands in the task that the id names.
      x_opaque_id: query.opaqueId,
    },
  ]);
  return { status: 200, body: { queries: Object.fromEntries(queries) } };
};
