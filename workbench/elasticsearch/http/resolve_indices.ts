import { ElasticsearchError } from '../esql/errors';
import {
  mayActOn,
  requireActionOn,
  requireActionSomewhere,
  type Action,
} from '../security/actions';
import { matchesWildcard } from '../security/wildcard';
import type { Call } from './call';
import { flagParameter } from './url_parameters';

/** Parameters of every call that names indices. */
export const INDICES_PARAMETERS = ['ignore_unavailable', 'allow_no_indices', 'expand_wildcards'];

export const noSuchIndex = (name: string): ElasticsearchError =>
  new ElasticsearchError(
    404,
    'index_not_found_exception',
    `no such index [${name.slice(0, 255)}]`,
    {
      'resource.type': 'index_or_alias',
      'resource.id': name.slice(0, 255),
      index_uuid: '_na_',
      index: name.slice(0, 255),
    }
  );

const refuseRemote = (pattern: string): void => {
  const [cluster = ''] = pattern.split(':');
  if (cluster !== pattern) {
    throw new ElasticsearchError(
      404,
      'no_such_remote_cluster_exception',
      `no such remote cluster: [${cluster.slice(0, 100)}]`
    );
  }
};

/**
 * The indices that an expression such as `logs-*,-logs-b` means to the caller, in the order of their
 * names. A wildcard gives only what the caller may act on. A name that the caller may not act on is a
 * 403, whether there is such an index or not; a missing one is a 404, unless `ignore_unavailable`.
 */
export const resolveIndices = (call: Call, action: Action, expression: string): string[] => {
  const { caller, server } = call;
  requireActionSomewhere(caller, action);
  const ignoresUnavailable = flagParameter(call, 'ignore_unavailable') ?? false;
  const mayAct = (name: string): boolean => mayActOn(caller, action, name);
  const all = server.engine.indexNames().sort();
  const found = new Set<string>();
  const patterns = expression.split(',').filter((pattern) => pattern !== '');
  for (const given of patterns.length === 0 ? ['*'] : patterns) {
    const pattern = given === '_all' ? '*' : given;
    refuseRemote(pattern);
    if (pattern.startsWith('-') && found.size > 0) {
      for (const name of found) if (matchesWildcard(pattern.slice(1), name)) found.delete(name);
    } else if (pattern.includes('*')) {
      const matching = all.filter((name) => matchesWildcard(pattern, name) && mayAct(name));
      if (matching.length === 0 && flagParameter(call, 'allow_no_indices') === false) {
        throw noSuchIndex(pattern);
      }
      for (const name of matching) found.add(name);
    } else {
      if (!mayAct(pattern) && ignoresUnavailable) continue;
      requireActionOn(caller, action, [pattern]);
      if (server.engine.hasIndex(pattern)) found.add(pattern);
      else if (!ignoresUnavailable) throw noSuchIndex(pattern);
    }
  }
  return [...found].sort();
};
