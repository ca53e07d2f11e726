import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { ElasticsearchError } from '../../esql/errors';
import { BULK, requireActionOn, requireActionSomewhere } from '../../security/actions';
import type { IndexedDocument } from '../../storage/columns_of_documents';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { decode } from '../decode';
import { readJson } from '../json_body';
import { allowParameters } from '../url_parameters';

type Operation = 'index' | 'create';

/** One line of what is to be done, with its document. */
interface Item {
  readonly operation: Operation;
  readonly index: string;
  readonly document: IndexedDocument;
}

const target = z.strictObject({
  _index: z.optional(z.string()),
  _id: z.optional(z.nullable(z.string())),
  require_alias: z.optional(z.literal(false)),
  require_data_stream: z.optional(z.literal(false)),
});

const actionSchema = z.union([
  z.strictObject({ index: target }),
  z.strictObject({ create: target }),
]);

const malformed = (line: number, reason: string): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'illegal_argument_exception',
    `Malformed action/metadata line [${line}], ${reason}`
  );

const OTHERS = ['update', 'delete'];

const readAction = (
  text: string,
  line: number
): { operation: Operation; wanted: z.infer<typeof target> } => {
  const action = readJson(text);
  const [name = ''] = typeof action === 'object' && action !== null ? Object.keys(action) : [];
  if (OTHERS.includes(name)) {
    throw malformed(line, `[${name}] is not supported by this engine: documents are only added`);
  }
  const decoded = decode(actionSchema, action, `bulk line ${line}`);
  return 'index' in decoded
    ? { operation: 'index', wanted: decoded.index }
    : { operation: 'create', wanted: decoded.create };
};

const readDocument = (text: string, line: number): Record<string, unknown> => {
  const source = readJson(text);
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw malformed(line, 'expected a document as a JSON object');
  }
  return { ...source };
};

/** Newline-delimited JSON: an action, then its document. Throws 400 that names the line. */
const readItems = (content: string, indexOfPath: string | undefined): Item[] => {
  if (content.trim() === '') {
    throw new ElasticsearchError(400, 'parse_exception', 'request body is required');
  }
  if (!content.endsWith('\n')) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      'The bulk request must be terminated by a newline [\\n]'
    );
  }
  const lines = content.split('\n').slice(0, -1);
  const items: Item[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const { operation, wanted } = readAction(lines[at] ?? '', at + 1);
    const index = wanted._index ?? indexOfPath;
    if (index === undefined) {
      throw new ElasticsearchError(
        400,
        'action_request_validation_exception',
        'Validation Failed: 1: index is missing;'
      );
    }
    const id = wanted._id ?? randomBytes(15).toString('base64url');
    const source = readDocument(lines[at + 1] ?? '', at + 2);
    items.push({ operation, index, document: { id, source } });
  }
  return items;
};

const failure = (
  { operation, index, document: { id } }: Item,
  { status, type, reason, details }: ElasticsearchError
): Record<string, unknown> => ({
  [operation]: { _index: index, _id: id, status, error: { type, reason, ...details } },
});

const success = ({ operation, index, document: { id } }: Item): Record<string, unknown> => ({
  [operation]: {
    _index: index,
    _id: id,
    _version: 1,
    result: 'created',
    _shards: { total: 1, successful: 1, failed: 0 },
    status: 201,
  },
});

const notCreated = (index: string): ElasticsearchError =>
  new ElasticsearchError(
    404,
    'index_not_found_exception',
    `no such index [${index.slice(0, 255)}] and [action.auto_create_index] is [false]`,
    { index_uuid: '_na_', index: index.slice(0, 255) }
  );

const alreadyThere = ({ operation, document: { id } }: Item): ElasticsearchError =>
  operation === 'create'
    ? new ElasticsearchError(
        409,
        'version_conflict_engine_exception',
        `[${id.slice(0, 512)}]: version conflict, document already exists (current version [1])`
      )
    : new ElasticsearchError(
        400,
        'illegal_argument_exception',
        `[${id.slice(0, 512)}] exists, and this engine does not replace documents: delete the index and load it anew`
      );

const asError = (thrown: unknown): ElasticsearchError =>
  thrown instanceof ElasticsearchError
    ? thrown
    : new ElasticsearchError(500, 'illegal_state_exception', String(thrown).slice(0, 500));

/** Adds the documents of one index, all at once where none is refused. */
const add = async (
  { server: { engine } }: Call,
  index: string,
  items: readonly Item[]
): Promise<Map<Item, ElasticsearchError>> => {
  const refused = new Map<Item, ElasticsearchError>();
  const known = await engine.existingIds(
    index,
    items.map(({ document }) => document.id)
  );
  const fresh = items.filter((item) => {
    if (known.has(item.document.id)) {
      refused.set(item, alreadyThere(item));
      return false;
    }
    known.add(item.document.id);
    return true;
  });
  /** Documents that are refused are found by halves; what else goes wrong is said of all of them. */
  const store = async (some: readonly Item[]): Promise<void> => {
    if (some.length === 0) return;
    try {
      await engine.indexDocuments(
        index,
        some.map(({ document }) => document)
      );
    } catch (thrown) {
      const error = asError(thrown);
      if (error.status !== 400 || some.length === 1) {
        some.forEach((item) => refused.set(item, error));
        return;
      }
      const middle = Math.ceil(some.length / 2);
      await store(some.slice(0, middle));
      await store(some.slice(middle));
    }
  };
  await store(fresh);
  return refused;
};

/** `_bulk`: adds documents to indices that exist. Each line has its own outcome. */
export const bulk = async (call: Call): Promise<Answer> => {
  allowParameters(call, 'refresh', 'timeout', 'wait_for_active_shards', 'require_alias');
  requireActionSomewhere(call.caller, BULK);
  const startedAt = performance.now();
  const items = readItems(call.content, call.parts.index);
  const refused = new Map<Item, ElasticsearchError>();
  for (const index of new Set(items.map((item) => item.index))) {
    const ofIndex = items.filter((item) => item.index === index);
    try {
      requireActionOn(call.caller, BULK, [index]);
      if (!call.server.engine.hasIndex(index)) throw notCreated(index);
      const failed = await add(call, index, ofIndex);
      for (const [item, error] of failed) refused.set(item, error);
    } catch (thrown) {
      for (const item of ofIndex) refused.set(item, asError(thrown));
    }
  }
  return {
    status: 200,
    body: {
      took: Math.round(performance.now() - startedAt),
      errors: refused.size > 0,
      items: items.map((item) => {
        const error = refused.get(item);
        return error ? failure(item, error) : success(item);
      }),
    },
  };
};
