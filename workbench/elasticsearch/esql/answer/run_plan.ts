import type { DuckDBConnection } from '@duckdb/node-api';
import type { Plan } from '../compile/plan';
import { ElasticsearchError } from '../errors';
import { answerType, sqlType } from '../types';
import { cell } from './cell';
import { failureWarnings, type RecordedFailure } from './warnings';

/** The answer to a query. */
export interface EsqlAnswer {
  columns: Array<{ name: string; type: string; original_types?: string[] }>;
  /** Row by row, as JSON has them. */
  values: unknown[][];
  /** As plain text. */
  warnings: string[];
  /** Null where the stand-in does not count. */
  documentsFound: number;
  valuesLoaded: number;
}

/** Failures read for each expression; more than are shown, since they may be alike. */
const READ_FAILURES = 200;

/** One statement that gives the rows, and behind them the failures: `kind` tells them apart. */
const statement = (plan: Plan): string => {
  const { columns } = plan.scope;
  const order = plan.sortKeys.length === 0 ? '' : ` ORDER BY ${plan.sortKeys.join(', ')}`;
  const shown = columns.map(({ alias, type, many }) =>
    type === 'unsupported' ? `NULL::${sqlType(type, many)}` : alias
  );
  const list = (values: readonly string[]): string => ['', ...values].join(', ');
  const rows = `SELECT -1 AS kind, NULL::VARCHAR AS failure${list(shown)} FROM (SELECT * FROM ${plan.current}${order})`;
  const failures = plan.warningSources.map(({ step, sql }, index) => {
    const empty = columns.map(({ type, many }) => `NULL::${sqlType(type, many)}`);
    return `SELECT * FROM (SELECT DISTINCT ${index} AS kind, failure${list(empty)} FROM (SELECT ${sql} AS failure FROM ${step}) WHERE failure IS NOT NULL LIMIT ${READ_FAILURES})`;
  });
  return `WITH ${plan.steps.join(',\n')}\n${[rows, ...failures].join('\nUNION ALL\n')}`;
};

const isInterrupted = (thrown: unknown): boolean =>
  thrown instanceof Error && /interrupt/i.test(thrown.message);

/** Runs a plan on a connection of its own. An aborted signal stops it at once. */
export const runPlan = async (
  plan: Plan,
  connection: DuckDBConnection,
  signal: AbortSignal
): Promise<EsqlAnswer> => {
  const cancelled = (): ElasticsearchError =>
    new ElasticsearchError(400, 'task_cancelled_exception', 'task cancelled [by user request]');
  if (signal.aborted) throw cancelled();
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    const result = await connection.runAndReadAll(statement(plan));
    const failures: RecordedFailure[] = [];
    const values: unknown[][] = [];
    for (const [kind, failure, ...cells] of result.getRows()) {
      const source = plan.warningSources[Number(kind)]?.source;
      if (source) failures.push({ source, message: String(failure) });
      else values.push(cells.map(cell));
    }
    return {
      columns: plan.scope.columns.map(({ name, type, originalTypes }) => ({
        name,
        type: answerType(type),
        ...(originalTypes ? { original_types: [...originalTypes] } : {}),
      })),
      values,
      warnings: [...plan.warnings, ...failureWarnings(failures)],
      documentsFound: values.length,
      valuesLoaded: values.length * plan.scope.columns.length,
    };
  } catch (thrown) {
    if (signal.aborted || isInterrupted(thrown)) throw cancelled();
    throw thrown;
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
};
