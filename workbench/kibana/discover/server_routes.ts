import { errors } from '@elastic/elasticsearch';
import * as z from 'zod/mini';
import type { HostRoute, HostRouteAnswer, HostRouteRequest } from '../server/host_route';
import { ESQL_PATH, esqlCallSchema, type EsqlAnswer } from './search/esql_call';
import { warningText } from './search/warning_text';

const REQUEST_TIMEOUT_MS = 10 * 60 * 1000;

const elasticsearchAnswerSchema = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  values: z.array(z.array(z.unknown())),
  took: z.optional(z.number()),
  is_partial: z.optional(z.boolean()),
});

const elasticsearchErrorSchema = z.object({
  error: z.union([z.string(), z.object({ reason: z.optional(z.nullable(z.string())) })]),
});

const failure = (status: number, message: string): HostRouteAnswer => ({
  status,
  body: { statusCode: status, error: 'Discover stand-in', message },
});

/** The cluster's own words, else the status. */
const reasonOf = (error: errors.ResponseError): string => {
  const read = elasticsearchErrorSchema.safeParse(error.body);
  const said = read.data?.error;
  const reason = typeof said === 'string' ? said : said?.reason;
  return reason ?? `Elasticsearch answered with status ${error.statusCode ?? 'unknown'}.`;
};

const failureOf = (error: unknown): HostRouteAnswer => {
  if (error instanceof errors.ResponseError && error.statusCode !== 401)
    return failure(error.statusCode ?? 502, reasonOf(error));
  if (error instanceof errors.RequestAbortedError) return failure(499, 'The search was cancelled.');
  if (error instanceof errors.TimeoutError)
    return failure(504, 'Elasticsearch did not answer in time. Choose a shorter time range.');
  if (error instanceof errors.ConnectionError)
    return failure(502, 'Elasticsearch cannot be reached. Check that it runs, then search again.');
  if (error instanceof errors.DeserializationError)
    return failure(502, 'The answer of Elasticsearch is no JSON and could not be read.');
  throw error;
};

const run = async ({ body, client, signal }: HostRouteRequest): Promise<HostRouteAnswer> => {
  const call = esqlCallSchema.safeParse(body);
  if (!call.success)
    return failure(400, `The search cannot be read: ${z.prettifyError(call.error)}`);
  const { dropNullColumns = true, ...asked } = call.data;
  const { body: answer, warnings } = await client.transport.request(
    {
      method: 'POST',
      path: '/_query',
      // Elasticsearch takes these two in the address only.
      querystring: { drop_null_columns: dropNullColumns, allow_partial_results: true },
      body: asked,
    },
    { meta: true, signal, maxRetries: 0, requestTimeout: REQUEST_TIMEOUT_MS }
  );
  const read = elasticsearchAnswerSchema.safeParse(answer);
  if (!read.success) return failure(502, 'The answer of Elasticsearch could not be understood.');
  const { columns, values, took = 0, is_partial: isPartial = false } = read.data;
  const result: EsqlAnswer = {
    columns,
    values,
    took,
    isPartial,
    warnings: (warnings ?? []).map(warningText),
  };
  return { status: 200, body: result };
};

/** Runs ES|QL as the person who is signed in, and says what went wrong in the cluster's words. */
export const discoverRoutes: readonly HostRoute[] = [
  {
    method: 'POST',
    path: ESQL_PATH,
    handler: async (request) => {
      try {
        return await run(request);
      } catch (error) {
        return failureOf(error);
      }
    },
  },
];
