import type { HttpStart } from '@kbn/core/public';
import * as z from 'zod/mini';
import type { Answer, Progress, Run } from '../../common/api/v1/answer';
import { deleteQueryResponseSchema } from '../../common/api/v1/delete_query';
import { API_VERSION, ASYNC_QUERY_PATH, START_QUERY_PATH } from '../../common/api/v1/paths';
import { readQueryResponseSchema } from '../../common/api/v1/read_query';
import { startQueryRequestSchema, startQueryResponseSchema } from '../../common/api/v1/start_query';
import { decodeTable } from '../../common/queries/cell_table';
import type { Query } from '../../common/queries/query';
import { errorFromHttp } from './error_from_http';
import { HuntError } from './hunt_error';

/** An answer whose rows were decoded by the query itself. */
export type RowsAnswer<Row> = Omit<Answer, 'table'> & { rows: Row[] };

export type RowsProgress<Row> =
  { status: 'running'; id: string } | { status: 'done'; answer: RowsAnswer<Row> };

/** The queries of our routes. Every method throws a HuntError, or an AbortError when aborted. */
export interface HuntClient {
  /** Starts a query, once: it is never asked a second time. */
  start<Parameters extends object, Row>(
    query: Query<Parameters, Row>,
    parameters: Parameters,
    signal: AbortSignal
  ): Promise<{ run: Run; progress: RowsProgress<Row> }>;
  /** How far a query is. Renews its lease, and may be asked again. */
  read<Parameters, Row>(
    query: Query<Parameters, Row>,
    id: string,
    signal: AbortSignal
  ): Promise<RowsProgress<Row>>;
  /** Stops a query. Reaches the server even when the page is going away. */
  delete(queryName: string, id: string): Promise<void>;
}

const fill = (path: string, values: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));

const notUnderstood = (reason: string): HuntError =>
  new HuntError(
    'answer_not_understood',
    'The answer is not what this version of the page expects.',
    reason
  );

/** Decodes what came; what does not fit is an answer not understood, and the reason says where. */
const decode = <T>(schema: z.ZodMiniType<T>, value: unknown): T => {
  const decoded = z.safeParse(schema, value);
  if (decoded.success) return decoded.data;
  throw notUnderstood(z.prettifyError(decoded.error).slice(0, 2_000));
};

const decodeRows = <Parameters, Row>(
  query: Query<Parameters, Row>,
  progress: Progress
): RowsProgress<Row> => {
  if (progress.status === 'running') return progress;
  const { table, ...answer } = progress.answer;
  try {
    const rows = decodeTable(query.decoders, table);
    return { status: 'done', answer: { ...answer, rows } };
  } catch (thrown) {
    throw notUnderstood(thrown instanceof Error ? thrown.message : String(thrown));
  }
};

const isAbort = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === 'AbortError';

const call = async (send: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await send();
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    throw errorFromHttp(thrown);
  }
};

/** The only caller of our routes. */
export const createHuntClient = (http: HttpStart): HuntClient => ({
  start: async (query, parameters, signal) => {
    const request = startQueryRequestSchema.parse({ parameters: { ...parameters } });
    const answer = await call(() =>
      http.post(fill(START_QUERY_PATH, { name: query.name }), {
        version: API_VERSION,
        body: JSON.stringify(request),
        signal,
      })
    );
    const { run, progress } = decode(startQueryResponseSchema, answer);
    return { run, progress: decodeRows(query, progress) };
  },

  read: async (query, id, signal) => {
    const answer = await call(() =>
      http.get(fill(ASYNC_QUERY_PATH, { name: query.name, id }), { version: API_VERSION, signal })
    );
    return decodeRows(query, decode(readQueryResponseSchema, answer).progress);
  },

  delete: async (queryName, id) => {
    const answer = await call(() =>
      http.delete(fill(ASYNC_QUERY_PATH, { name: queryName, id }), {
        version: API_VERSION,
        keepalive: true,
      })
    );
    decode(deleteQueryResponseSchema, answer);
  },
});
