import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { ElasticsearchError } from '../esql/errors';

const cancelled = (): ElasticsearchError =>
  new ElasticsearchError(400, 'task_cancelled_exception', 'task cancelled [by user request]');

/** Rows of a statement. An aborted signal stops it at once. Throws what Elasticsearch would say. */
export const runStatement = async (
  connection: DuckDBConnection,
  sql: string,
  signal: AbortSignal
): Promise<DuckDBValue[][]> => {
  if (signal.aborted) throw cancelled();
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } catch (thrown) {
    if (signal.aborted) throw cancelled();
    const reason = thrown instanceof Error ? thrown.message.slice(0, 300) : '';
    if (/out of memory/i.test(reason)) {
      throw new ElasticsearchError(
        429,
        'circuit_breaking_exception',
        `[request] Data too large: ${reason}`,
        { durability: 'TRANSIENT' }
      );
    }
    throw thrown;
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
};
