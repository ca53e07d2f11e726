import * as z from 'zod/mini';
import { ElasticsearchError } from '../../esql/errors';
import { CREATE_INDEX, DELETE_INDEX, GET_INDEX, requireActionOn } from '../../security/actions';
import { readMapping } from '../../storage/mapping_schema';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { decode } from '../decode';
import { jsonBody } from '../json_body';
import { INDICES_PARAMETERS, resolveIndices } from '../resolve_indices';
import { allowParameters } from '../url_parameters';

const invalidName = (name: string, reason: string): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'invalid_index_name_exception',
    `Invalid index name [${name.slice(0, 255)}], ${reason}`,
    { index_uuid: '_na_', index: name.slice(0, 255) }
  );

const checkName = (name: string): void => {
  if (name !== name.toLowerCase()) throw invalidName(name, 'must be lowercase');
  if (/^[-_+]/.test(name)) throw invalidName(name, "must not start with '_', '-', or '+'");
  if (name === '.' || name === '..') throw invalidName(name, "must not be '.' or '..'");
  if (/[\\/*?"<>| ,#:\0]/.test(name)) {
    throw invalidName(
      name,
      `must not contain the following characters ['\\','/','*','?','"','<','>','|',' ',','] nor '#' or ':'`
    );
  }
  if (Buffer.byteLength(name) > 255) throw invalidName(name, 'index name is too long, (255 bytes)');
};

const count = z.union([z.int(), z.string()]);

/** How a cluster spreads an index; this one is of one piece. */
const settingsSchema = z.strictObject({
  number_of_shards: z.optional(count),
  number_of_replicas: z.optional(count),
  refresh_interval: z.optional(z.string()),
});

const bodySchema = z.strictObject({
  mappings: z.optional(z.unknown()),
  settings: z.optional(
    z.union([settingsSchema, z.strictObject({ index: z.optional(settingsSchema) })])
  ),
});

/** `PUT /{index}` with mappings. Keys of documents that they do not name are not mapped on the way. */
export const createIndex = async (call: Call): Promise<Answer> => {
  allowParameters(call, 'wait_for_active_shards', 'timeout', 'master_timeout');
  const { index = '' } = call.parts;
  requireActionOn(call.caller, CREATE_INDEX, [index]);
  checkName(index);
  const { mappings } = decode(bodySchema, jsonBody(call) ?? {}, 'create_index_request');
  await call.server.engine.createIndex(index, readMapping(mappings));
  return { status: 200, body: { acknowledged: true, shards_acknowledged: true, index } };
};

/** `DELETE /{index}`: by name only, as Elasticsearch's `action.destructive_requires_name` has it. */
export const deleteIndex = async (call: Call): Promise<Answer> => {
  allowParameters(call, ...INDICES_PARAMETERS, 'timeout', 'master_timeout');
  const { index = '' } = call.parts;
  if (index.includes('*') || index === '_all') {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      'Wildcard expressions or all indices are not allowed'
    );
  }
  for (const name of resolveIndices(call, DELETE_INDEX, index)) {
    await call.server.engine.deleteIndex(name);
  }
  return { status: 200, body: { acknowledged: true } };
};

/** `GET /{index}`: mappings of each. */
export const getIndex = (call: Call): Answer => {
  allowParameters(call, ...INDICES_PARAMETERS, 'master_timeout', 'features');
  const { engine } = call.server;
  const described = resolveIndices(call, GET_INDEX, call.parts.index ?? '').map((name) => [
    name,
    {
      aliases: {},
      mappings: { dynamic: 'false', ...engine.index(name)?.mapping },
      settings: { index: { number_of_shards: '1', number_of_replicas: '0', provided_name: name } },
    },
  ]);
  return { status: 200, body: Object.fromEntries(described) };
};

/** `HEAD /{index}`: 200 when there is such an index, else 404. */
export const indexExists = (call: Call): Answer => {
  allowParameters(call, ...INDICES_PARAMETERS);
  const found = resolveIndices(call, GET_INDEX, call.parts.index ?? '');
  return { status: found.length > 0 ? 200 : 404, body: null };
};
