import type { RunningQuery } from '../../async_queries/running_queries';
import { ElasticsearchError } from '../../esql/errors';
import { LIST_QUERIES, requireClusterAction } from '../../security/actions';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { allowParameters } from '../url_parameters';

const described = ({ id, startedAt, text, opaqueId }: RunningQuery) => ({
  id,
  node: 'workbench',
  start_time_millis: startedAt,
  running_time_nanos: (Date.now() - startedAt) * 1_000_000,
  query: text,
  coordinating_node: 'workbench',
  data_nodes: ['workbench'],
  // Not in Elasticsearch's own list: there it stands in the task that the id names.
  x_opaque_id: opaqueId,
});

/** `GET /_query/queries`: what runs now, for who may watch the cluster. */
export const runningQueries = (call: Call): Answer => {
  requireClusterAction(call.caller, LIST_QUERIES);
  allowParameters(call);
  const queries = call.server.running.list().map((query) => [query.id, described(query)]);
  return { status: 200, body: { queries: Object.fromEntries(queries) } };
};

/** `GET /_query/queries/{id}` */
export const runningQuery = (call: Call): Answer => {
  requireClusterAction(call.caller, LIST_QUERIES);
  allowParameters(call);
  const { id = '' } = call.parts;
  const query = call.server.running.list().find((candidate) => candidate.id === id);
  if (!query) {
    throw new ElasticsearchError(
      404,
      'resource_not_found_exception',
      `task [${id.slice(0, 200)}] isn't running and hasn't stored its results`
    );
  }
  return { status: 200, body: described(query) };
};
