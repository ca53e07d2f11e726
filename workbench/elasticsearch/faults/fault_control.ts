import { ElasticsearchError } from '../esql/errors';
import { decode } from '../http/decode';
import type { Answer } from '../http/answer';
import { readJson } from '../http/json_body';
import type { Caller } from '../security/caller';
import { hasClusterPrivilege } from '../security/privileges';
import { faultsSchema } from './fault_schema';
import type { FaultSwitch } from './fault_switch';

/** Where the switch is turned by hand. It is no address of Elasticsearch. */
export const FAULTS_PATH = '/_workbench/faults';

interface FaultCall {
  readonly method: string;
  readonly caller: Caller;
  readonly content: string;
}

/**
 * `PUT` sets the faults of the next answers, `GET` shows those to come, `DELETE` clears them. Only
 * who may do everything may turn it.
 */
export const faultControl = (
  faults: FaultSwitch,
  { method, caller, content }: FaultCall
): Answer => {
  if (!hasClusterPrivilege(caller, 'all')) {
    throw new ElasticsearchError(
      403,
      'security_exception',
      `the fault switch is for the user [elastic], not for [${caller.username}]`
    );
  }
  if (method === 'PUT') {
    const body = readJson(content);
    faults.set(...decode(faultsSchema, Array.isArray(body) ? body : [body], 'faults'));
  } else if (method === 'DELETE') faults.clear();
  else if (method !== 'GET') {
    throw new ElasticsearchError(
      405,
      'illegal_argument_exception',
      `${FAULTS_PATH} takes GET, PUT and DELETE, not ${method}`
    );
  }
  return { status: 200, body: { faults: faults.list() } };
};
