import { ElasticsearchError } from '../esql/errors';

const BYTES = 1_073_741_824;

/** An error of each status, with the type and the words that Elasticsearch uses for it. */
export const faultError = (status: number): ElasticsearchError => {
  switch (status) {
    case 401:
      return new ElasticsearchError(401, 'security_exception', 'unable to authenticate user');
    case 403:
      return new ElasticsearchError(
        403,
        'security_exception',
        'action [indices:data/read/esql] is unauthorized for this user, this action is granted by the index privileges [read,read_cross_cluster,all]'
      );
    case 404:
      return new ElasticsearchError(404, 'resource_not_found_exception', 'no such query');
    case 429:
      return new ElasticsearchError(
        429,
        'circuit_breaking_exception',
        `[parent] Data too large, data for [<http_request>] would be [${BYTES + 1}/1gb], which is larger than the limit of [${BYTES}/1gb]`,
        { bytes_wanted: BYTES + 1, bytes_limit: BYTES, durability: 'TRANSIENT' }
      );
    case 500:
      return new ElasticsearchError(500, 'illegal_state_exception', 'a shard failed');
    case 503:
      return new ElasticsearchError(
        503,
        'no_shard_available_action_exception',
        'no shard is available'
      );
    default:
      return new ElasticsearchError(400, 'illegal_argument_exception', 'the query was refused');
  }
};
