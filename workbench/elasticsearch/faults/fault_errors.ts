import { ElasticsearchError } from '../esql/errors';
import type { Fault } from './fault_switch';

const BYTES = 1_073_741_824;

/** What a call was, for the words of its error. */
interface SpoiledCall {
  readonly pathname: string;
  readonly username: string;
}

/** An error of each status, with the type and the words that Elasticsearch uses for it. */
export const faultError = (
  { status }: Extract<Fault, { kind: 'status' }>,
  { pathname, username }: SpoiledCall
): ElasticsearchError => {
  switch (status) {
    case 401:
      return new ElasticsearchError(
        401,
        'security_exception',
        `unable to authenticate user [${username}] for REST request [${pathname}]`
      );
    case 403:
      return new ElasticsearchError(
        403,
        'security_exception',
        `action [indices:data/read/esql] is unauthorized for user [${username}], this action is granted by the index privileges [read,read_cross_cluster,all]`
      );
    case 404:
      return new ElasticsearchError(
        404,
        'resource_not_found_exception',
        pathname.split('/').at(-1) ?? ''
      );
    case 429:
      return new ElasticsearchError(
        429,
        'circuit_breaking_exception',
        `[parent] Data too large, data for [<http_request>] would be [${BYTES + 1}/1gb], which is larger than the limit of [${BYTES}/1gb], real usage: [${BYTES}/1gb], new bytes reserved: [1/1b]`,
        { bytes_wanted: BYTES + 1, bytes_limit: BYTES, durability: 'TRANSIENT' }
      );
    case 500:
      return new ElasticsearchError(500, 'illegal_state_exception', 'a shard failed');
    case 503:
      return new ElasticsearchError(
        503,
        'no_shard_available_action_exception',
        'No shard available for [workbench]'
      );
    case 400:
      return new ElasticsearchError(400, 'illegal_argument_exception', 'the query was refused');
  }
};
