import { ElasticsearchError } from '../../esql/errors';
import { filterSource } from '../../search/filter_source';
import { hitFields } from '../../search/hit_fields';
import type { FoundDocument, FoundDocuments } from '../../search/search_documents';
import { SEARCH } from '../../security/actions';
import { ownerOf } from '../../security/caller';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { FAILED_SHARD } from '../cluster_details';
import { hold } from '../hold';
import { INDICES_PARAMETERS, resolveIndices } from '../resolve_indices';
import { searchBody, type SearchBody } from '../search_body';
import { allowParameters, flagParameter } from '../url_parameters';

/** What only steers how a cluster does its work. */
const WITHOUT_EFFECT = [
  'preference',
  'request_cache',
  'batched_reduce_size',
  'max_concurrent_shard_requests',
  'ccs_minimize_roundtrips',
  'ignore_throttled',
  'typed_keys',
  'timeout',
];

const failureOf = (index: string, type: string, reason: string) => ({
  shard: 0,
  index,
  node: 'workbench',
  reason: { type, reason },
});

const allShardsFailed = (failed: FoundDocuments['failed']): Answer => {
  const type = 'query_shard_exception';
  const shards = failed.map(({ index, reason }) => failureOf(index, type, reason));
  return {
    status: 400,
    body: {
      error: {
        root_cause: shards.map(({ reason }) => reason),
        type: 'search_phase_execution_exception',
        reason: 'all shards failed',
        phase: 'query',
        grouped: true,
        failed_shards: shards,
      },
      status: 400,
    },
  };
};

const hitOf = (
  { server }: Call,
  { source, fields, sort }: SearchBody,
  found: FoundDocument
): Record<string, unknown> => {
  const needsSource = source !== false || fields.length > 0;
  const document: unknown = needsSource ? JSON.parse(found.source) : {};
  const asked =
    fields.length === 0
      ? {}
      : hitFields(document, server.engine.index(found.index)?.fields ?? new Map(), fields);
  return {
    _index: found.index,
    _id: found.id,
    // Nothing is scored here: a filter only lets through.
    _score: sort.length > 0 ? null : 1,
    ...(found.ignored.length > 0 ? { _ignored: found.ignored } : {}),
    ...(source === false ? {} : { _source: filterSource({ ...Object(document) }, source) }),
    ...(Object.keys(asked).length > 0 ? { fields: asked } : {}),
    ...(sort.length > 0 ? { sort: found.sort } : {}),
  };
};

/** `_search` of one or more indices, by a filter. */
export const search = async (call: Call): Promise<Answer> => {
  allowParameters(
    call,
    ...INDICES_PARAMETERS,
    ...WITHOUT_EFFECT,
    ...['size', 'from', 'sort', 'track_total_hits', 'allow_partial_search_results'],
    ...['_source', '_source_includes', '_source_excludes']
  );
  const startedAt = performance.now();
  const { caller, fault, server, signal } = call;
  const indices = resolveIndices(call, SEARCH, call.parts.index ?? '');
  const body = searchBody(call);
  if (fault?.kind === 'slow') await hold(fault.milliseconds, signal);
  const spoiled = fault?.kind === 'partial' ? indices.at(-1) : undefined;
  if (spoiled !== undefined && flagParameter(call, 'allow_partial_search_results') === false) {
    throw new ElasticsearchError(500, FAILED_SHARD.type, FAILED_SHARD.reason);
  }
  const asked = indices.filter((name) => name !== spoiled);
  const found = await server.engine.search({ ...body, indices: asked }, signal, ownerOf(caller));
  if (found.failed.length > 0 && found.failed.length === asked.length) {
    return allShardsFailed(found.failed);
  }
  const failures = [
    ...found.failed.map(({ index, reason }) => failureOf(index, 'query_shard_exception', reason)),
    ...(spoiled === undefined ? [] : [failureOf(spoiled, FAILED_SHARD.type, FAILED_SHARD.reason)]),
  ];
  const isScored = body.sort.length === 0 && found.documents.length > 0;
  return {
    status: 200,
    body: {
      took: Math.round(performance.now() - startedAt),
      timed_out: false,
      _shards: {
        total: indices.length,
        successful: indices.length - failures.length,
        skipped: 0,
        failed: failures.length,
        ...(failures.length > 0 ? { failures } : {}),
      },
      hits: {
        ...(found.total === null ? {} : { total: found.total }),
        max_score: isScored ? 1 : null,
        hits: found.documents.map((document) => hitOf(call, body, document)),
      },
    },
  };
};
