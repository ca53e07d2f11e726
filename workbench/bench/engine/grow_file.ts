import { DuckDBInstance } from '@duckdb/node-api';
import { sqlName } from '../../elasticsearch/storage/identifier';

/**
 * Fills the index of a data file up to so many times the events that were imported into it: copies of
 * all of them with ids of their own, which DuckDB makes much sooner than they would be imported.
 */
export const growFile = async (
  file: string,
  index: string,
  from: number,
  to: number
): Promise<void> => {
  const instance = await DuckDBInstance.create(file, { memory_limit: '1GB' });
  const connection = await instance.connect();
  try {
    const table = sqlName(index);
    const count = await connection.runAndReadAll(`SELECT count(*) FROM ${table}`);
    const imported = Number(count.getRows()[0]?.[0]) / from;
    for (let copy = from; copy < to; copy++) {
      await connection.run(
        `INSERT INTO ${table} SELECT * REPLACE (_id || '-${copy}' AS _id) FROM ${table} WHERE rowid < ${imported}`
      );
    }
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
