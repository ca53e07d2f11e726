import * as z from 'zod/mini';
import { ElasticsearchError } from '../../esql/errors';
import { FIELD_CAPS } from '../../security/actions';
import { ownerOf } from '../../security/caller';
import { matchesWildcard } from '../../security/wildcard';
import type { Field } from '../../storage/field';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { decode } from '../decode';
import { jsonBody } from '../json_body';
import { INDICES_PARAMETERS, resolveIndices } from '../resolve_indices';
import { allowParameters, flagParameter, listParameter } from '../url_parameters';

const texts = z.union([
  z.array(z.string()),
  z.pipe(
    z.string(),
    z.transform((one) => one.split(','))
  ),
]);

const schema = z.strictObject({
  fields: z.optional(texts),
  index_filter: z.optional(z.record(z.string(), z.unknown())),
});

/** One name in one index. */
interface Capability {
  readonly index: string;
  readonly type: string;
  readonly searchable: boolean;
  readonly aggregatable: boolean;
  readonly isMetadata: boolean;
}

/** Types that count as one, as Elasticsearch's families of types do. */
const FAMILIES: Readonly<Record<string, string>> = {
  constant_keyword: 'keyword',
  wildcard: 'keyword',
  match_only_text: 'text',
};

const METADATA = ['_id', '_index', '_source', '_ignored', '_version'];

const ofField = (index: string, { mappedType }: Field): Capability => {
  const type = FAMILIES[mappedType] ?? mappedType;
  const aggregatable = type !== 'text';
  return { index, type, searchable: true, aggregatable, isMetadata: false };
};

/** Objects above a field, from the outermost. */
const parentsOf = (name: string): string[] =>
  name
    .split('.')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('.'));

const capabilitiesOf = (
  index: string,
  fields: ReadonlyMap<string, Field>
): Map<string, Capability> => {
  const found = new Map<string, Capability>();
  for (const [name, field] of fields) {
    found.set(name, ofField(index, field));
    for (const parent of parentsOf(name)) {
      // A multi-field stands below a field, not below an object.
      if (fields.has(parent)) continue;
      const object = { index, type: 'object', searchable: false, aggregatable: false };
      found.set(parent, { ...object, isMetadata: false });
    }
  }
  for (const type of METADATA) {
    const isRead = type !== '_source' && type !== '_version';
    found.set(type, { index, type, searchable: isRead, aggregatable: isRead, isMetadata: true });
  }
  return found;
};

const byType = (
  capabilities: readonly Capability[],
  indices: readonly string[],
  includeUnmapped: boolean
): Record<string, unknown> => {
  const unmapped = indices.filter((name) => !capabilities.some(({ index }) => index === name));
  const withUnmapped =
    includeUnmapped && unmapped.length > 0
      ? [
          ...capabilities,
          ...unmapped.map((index) => ({
            index,
            type: 'unmapped',
            searchable: false,
            aggregatable: false,
            isMetadata: false,
          })),
        ]
      : capabilities;
  const types = [...new Set(withUnmapped.map(({ type }) => type))].sort();
  return Object.fromEntries(
    types.map((type) => {
      const same = withUnmapped.filter((capability) => capability.type === type);
      return [
        type,
        {
          type,
          metadata_field: same.every(({ isMetadata }) => isMetadata),
          searchable: same.every(({ searchable }) => searchable),
          aggregatable: same.every(({ aggregatable }) => aggregatable),
          ...(types.length > 1 ? { indices: same.map(({ index }) => index) } : {}),
        },
      ];
    })
  );
};

/** `_field_caps`: the fields of indices, with their types. */
export const fieldCaps = async (call: Call): Promise<Answer> => {
  allowParameters(
    call,
    ...INDICES_PARAMETERS,
    'fields',
    'include_unmapped',
    'include_empty_fields'
  );
  const indices = resolveIndices(call, FIELD_CAPS, call.parts.index ?? '');
  const body = decode(schema, jsonBody(call) ?? {}, 'field_caps_request');
  const patterns = listParameter(call, 'fields') ?? body.fields ?? [];
  if (patterns.length === 0) {
    throw new ElasticsearchError(
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: no fields specified;'
    );
  }
  const { engine } = call.server;
  const used: string[] = [];
  for (const name of indices) {
    if (body.index_filter === undefined) {
      used.push(name);
      continue;
    }
    const search = { indices: [name], query: body.index_filter, sort: [], from: 0, size: 0 };
    const { total } = await engine.search(
      { ...search, trackTotalHits: 1 },
      call.signal,
      ownerOf(call.caller)
    );
    if ((total?.value ?? 0) > 0) used.push(name);
  }
  const found = new Map<string, Capability[]>();
  for (const index of used) {
    for (const [name, capability] of capabilitiesOf(
      index,
      engine.index(index)?.fields ?? new Map()
    )) {
      if (!patterns.some((pattern) => matchesWildcard(pattern, name))) continue;
      found.set(name, [...(found.get(name) ?? []), capability]);
    }
  }
  const includeUnmapped = flagParameter(call, 'include_unmapped') ?? false;
  return {
    status: 200,
    body: {
      indices: used,
      fields: Object.fromEntries(
        [...found.keys()]
          .sort()
          .map((name) => [name, byType(found.get(name) ?? [], used, includeUnmapped)])
      ),
    },
  };
};
