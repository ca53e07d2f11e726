import * as z from 'zod/mini';
import { ElasticsearchError } from '../esql/errors';

const flag = z.union([
  z.boolean(),
  z.pipe(
    z.enum(['true', 'false', '']),
    z.transform((text) => text !== 'false')
  ),
]);

const bodySchema = z.strictObject({
  query: z.string(),
  params: z.optional(z.unknown()),
  filter: z.optional(z.unknown()),
  locale: z.optional(z.string()),
  time_zone: z.optional(z.enum(['UTC', 'Z'])),
  columnar: z.optional(flag),
  drop_null_columns: z.optional(flag),
  allow_partial_results: z.optional(flag),
  include_ccs_metadata: z.optional(flag),
  include_execution_metadata: z.optional(flag),
  wait_for_completion_timeout: z.optional(z.string()),
  keep_alive: z.optional(z.string()),
  keep_on_completion: z.optional(flag),
});

/** What a `_query` or `_query/async` call asks for, URL parameters and body in one. */
export type QueryRequest = z.infer<typeof bodySchema>;

/** URL parameters that Elasticsearch also takes there. */
const IN_ADDRESS = ['drop_null_columns', 'allow_partial_results'];

/** Decodes a call. An unknown key is refused by its name, as Elasticsearch does. */
export const queryRequest = (body: unknown, search: URLSearchParams): QueryRequest => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ElasticsearchError(400, 'parse_exception', 'request body is required');
  }
  const fromAddress: Record<string, string> = {};
  for (const [name, value] of search) {
    if (name === 'format' && value === 'json') continue;
    if (!IN_ADDRESS.includes(name)) {
      throw new ElasticsearchError(
        400,
        'illegal_argument_exception',
        `request [/_query] contains unrecognized parameter: [${name}]`
      );
    }
    fromAddress[name] = value;
  }
  const decoded = bodySchema.safeParse({ ...body, ...fromAddress });
  if (decoded.success) {
    if (decoded.data.query.trim() === '') {
      throw new ElasticsearchError(
        400,
        'action_request_validation_exception',
        'Validation Failed: 1: [query] is required;'
      );
    }
    return decoded.data;
  }
  const [issue] = decoded.error.issues;
  const reason =
    issue?.code === 'unrecognized_keys'
      ? `unknown field [${issue.keys[0] ?? ''}]`
      : `failed to parse field [${issue?.path.join('.') ?? ''}]`;
  throw new ElasticsearchError(400, 'x_content_parse_exception', `[esql/query] ${reason}`);
};
