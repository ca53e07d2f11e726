import { randomUUID } from 'node:crypto';
import type { Answer, Progress } from '../../../common/api/v1/answer';
import { asyncIdSchema } from '../../../common/api/v1/async_id';
import type { DeleteQueryResponse } from '../../../common/api/v1/delete_query';
import type { ReadQueryResponse } from '../../../common/api/v1/read_query';
import type { StartQueryResponse } from '../../../common/api/v1/start_query';
import { PLUGIN_ID } from '../../../common/plugin';
import { columnsOf, type CellTable } from '../../../common/queries/cell_table';
import { isQueryName, queries } from '../../../common/queries/queries';
import type { Query } from '../../../common/queries/query';
import { cutText } from '../../../common/result/cut_text';
import type { EsqlAnswer, EsqlProgress } from '../esql/esql_answer';
import type { EsqlClient } from '../esql/esql_client';
import { HuntError } from '../hunt_error';
import { refusedParameters } from './refused_parameters';
import { rowLimit } from './row_limit';

const queryOf = (name: string): Query<unknown, unknown> => {
  if (isQueryName(name)) return queries[name];
  throw new HuntError(
    'unknown_query',
    `There is no query ${JSON.stringify(cutText(name, 100))}. Reload the page; Kibana may have been updated.`
  );
};

const checkedId = (id: string): string => {
  const checked = asyncIdSchema.safeParse(id);
  if (checked.success) return checked.data;
  throw new HuntError('query_not_found', 'This is no id of a run. Run the hunt again.');
};

const notAsPromised = (reason: string): HuntError =>
  new HuntError(
    'answer_not_understood',
    'The answer is not what this query promises. Run it again; if it stays, tell whoever runs Kibana.',
    reason
  );

/** Whether the answer has the columns of the query. What is in them the browser decodes, once. */
const checkColumns = (query: Query<unknown, unknown>, table: CellTable): void => {
  const missing = columnsOf(query.decoders).filter((column) => !table.columns.includes(column));
  if (missing.length > 0) throw notAsPromised(`missing columns: ${missing.join(', ')}`);
};

const answerOf = (query: Query<unknown, unknown>, answer: EsqlAnswer): Answer => {
  checkColumns(query, answer.table);
  return {
    table: answer.table,
    took: answer.took,
    is_partial: answer.is_partial,
    failures: answer.failures,
    warnings: answer.warnings,
    row_limit: rowLimit(query.rowLimit, answer.warnings),
  };
};

const progressOf = (query: Query<unknown, unknown>, progress: EsqlProgress): Progress =>
  progress.status === 'running'
    ? progress
    : { status: 'done', answer: answerOf(query, progress.answer) };

/** Plans the queries of `common/queries` for one person, and decodes their answers. */
export class HuntService {
  constructor(
    private readonly esql: Pick<EsqlClient, 'start' | 'read' | 'delete'>,
    private readonly indexPatterns: string
  ) {}

  /**
   * Starts a query. When the browser has gone by the time its id is known, the query is stopped:
   * nobody is left who could.
   */
  async start(
    name: string,
    requested: Record<string, unknown>,
    signal: AbortSignal
  ): Promise<StartQueryResponse> {
    const query = queryOf(name);
    const parameters = query.parameters.safeParse(requested);
    if (!parameters.success) throw refusedParameters(parameters.error, requested);
    const startedAt = new Date();
    const run = {
      opaque_id: `${PLUGIN_ID}:${randomUUID()}`,
      started_at: startedAt.toISOString(),
      window: query.window(parameters.data, startedAt),
      text: query.text(this.indexPatterns, parameters.data),
      esql_parameters: query.esqlParameters(parameters.data),
    };
    const progress = await this.esql.start({
      text: run.text,
      parameters: run.esql_parameters,
      opaqueId: run.opaque_id,
    });
    if (signal.aborted) {
      if (progress.status === 'running') await this.esql.delete(progress.id);
      throw new HuntError('cancelled', 'The browser went away before the query had started.');
    }
    return { run, progress: progressOf(query, progress) };
  }

  /** Reads how far a query is, and its rows once it is done. */
  async read(name: string, id: string, signal: AbortSignal): Promise<ReadQueryResponse> {
    const query = queryOf(name);
    return { progress: progressOf(query, await this.esql.read(checkedId(id), signal)) };
  }

  /** Stops a query, or forgets its answer. */
  async delete(name: string, id: string): Promise<DeleteQueryResponse> {
    queryOf(name);
    await this.esql.delete(checkedId(id));
    return { acknowledged: true };
  }
}
