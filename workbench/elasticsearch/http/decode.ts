import type * as z from 'zod/mini';
import { ElasticsearchError } from '../esql/errors';

/**
 * Decodes a body with a strict schema. Throws Elasticsearch's 400, which names the key that is
 * unknown or does not fit; `what` is the name of its parser, such as `esql/query`.
 */
export const decode = <Schema extends z.ZodMiniType>(
  schema: Schema,
  body: unknown,
  what: string
): z.infer<Schema> => {
  const decoded = schema.safeParse(body);
  if (decoded.success) return decoded.data;
  const [issue] = decoded.error.issues;
  const place = [...(issue?.path ?? [])].map(String).join('.');
  const reason =
    issue?.code === 'unrecognized_keys'
      ? `unknown field [${issue.keys[0] ?? ''}]`
      : `failed to parse field [${place}]`;
  throw new ElasticsearchError(
    400,
    'x_content_parse_exception',
    `[${what}] ${reason}`.slice(0, 1_000)
  );
};
