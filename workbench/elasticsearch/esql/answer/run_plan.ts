import type { DuckDBConnection } from '@duckdb/node-api';
import type { Plan } from '../compile/plan';
import { ElasticsearchError } from '../errors';
import { answerType } from '../types';
import { AnswerBreaker } from './answer_breaker';
import { cell } from './cell';
import { statement } from './statement';

/** The answer to a query. */
export interface EsqlAnswer {
  columns: Array<{ name: string; type: string; original_types?: string[] }>;
  /** Row by row, as JSON has them. */
  values: unknown[][];
  /** As plain text. */
  warnings: string[];
  /** Documents that reached the first STATS; without one, the rows of the answer. */
  documentsFound: number;
  /** Documents found times the fields that were read of each. */
  valuesLoaded: number;
}

const cancelled = (): ElasticsearchError =>
  new ElasticsearchError(400, 'task_cancelled_exception', 'task cancelled [by user request]');

/** What DuckDB threw, as Elasticsearch would say it. */
const failureOf = (thrown: unknown): unknown => {
  // What native code throws may be an error of another realm.
  const message =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown
      ? String(thrown.message)
      : '';
  if (/^INTERRUPT/i.test(message)) return cancelled();
  if (/out of memory/i.test(message)) {
    return new ElasticsearchError(
      429,
      'circuit_breaking_exception',
      `[request] Data too large: ${message.slice(0, 300)}`,
      { durability: 'TRANSIENT' }
    );
  }
  const tooLong = /concatenating more than \[\d+\] bytes is not supported/.exec(message);
  if (tooLong) return new ElasticsearchError(400, 'esql_client_exception', tooLong[0]);
  if (/Max expression depth limit|Parser Error: memory exhausted/.test(message)) {
    return new ElasticsearchError(
      400,
      'illegal_argument_exception',
      'the query is too complex for this engine: too much in it builds on each other'
    );
  }
  const interrupted =
    /(?:grok pattern|regular expression) matching was interrupted after \[\d+\] ms/.exec(message);
  if (interrupted) {
    return new ElasticsearchError(400, 'illegal_argument_exception', interrupted[0]);
  }
  const wrongFormat = /Invalid format: \[[\s\S]*/.exec(message);
  if (wrongFormat) {
    return new ElasticsearchError(
      400,
      'illegal_argument_exception',
      wrongFormat[0].slice(0, 2_000)
    );
  }
  if (/regular expression|regex|pattern too large|bad repetition|repetition size/i.test(message)) {
    return new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `a pattern of the query is too complex for this engine: ${message.slice(0, 300)}`
    );
  }
  if (/^(Out of Range|Conversion) Error/.test(message)) {
    return new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `a value of the query is outside of what this engine can hold: ${message.slice(0, 300)}`
    );
  }
  return thrown;
};

/** Runs a plan on a connection of its own. An aborted signal stops it at once. */
export const runPlan = async (
  plan: Plan,
  connection: DuckDBConnection,
  signal: AbortSignal
): Promise<EsqlAnswer> => {
  if (signal.aborted) throw cancelled();
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    const { columns } = plan.scope;
    const { sql, loadedColumns } = statement(plan);
    const result = await connection.run(sql);
    const values: unknown[][] = [];
    let counted: number | null = null;
    const breaker = new AnswerBreaker();
    for await (const rows of result.yieldRows()) {
      for (const [kind, documents, ...cells] of rows) {
        if (Number(kind) === 1) {
          counted = Number(documents);
          continue;
        }
        const row = columns.map(({ type }, index) => cell(cells[index] ?? null, type));
        breaker.add(row);
        values.push(row);
      }
    }
    const documentsFound = counted ?? values.length;
    return {
      columns: columns.map(({ name, type, originalTypes }) => ({
        name,
        type: answerType(type),
        ...(originalTypes ? { original_types: [...originalTypes] } : {}),
      })),
      values,
      warnings: [...plan.warnings, ...plan.failures.warnings()],
      documentsFound,
      valuesLoaded: documentsFound * loadedColumns,
    };
  } catch (thrown) {
    throw signal.aborted ? cancelled() : failureOf(thrown);
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
};
