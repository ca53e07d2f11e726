import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlName, sqlText } from '../../elasticsearch/storage/identifier';

const OPTIONS = { storage_compatibility_version: 'latest' } as const;

/**
 * Makes a data file of the first rows of each index of another, so that a smaller number of events
 * need not be imported again. An interrupted copy leaves no file.
 */
export const copyFirstRows = async (from: string, to: string, rows: number): Promise<void> => {
  rmSync(to, { force: true });
  const instance = await DuckDBInstance.create(':memory:', OPTIONS);
  const connection = await instance.connect();
  try {
    await connection.run(`ATTACH ${sqlText(from)} AS whole (READ_ONLY)`);
    await connection.run(`ATTACH ${sqlText(to)} AS part (STORAGE_VERSION 'latest')`);
    await connection.run('COPY FROM DATABASE whole TO part (SCHEMA)');
    const tables = await connection.runAndReadAll(
      "SELECT table_name FROM duckdb_tables() WHERE database_name = 'whole'"
    );
    for (const [table] of tables.getRows()) {
      const name = sqlName(String(table));
      await connection.run(
        `INSERT INTO part.${name} SELECT * FROM whole.${name} WHERE rowid < ${rows}`
      );
    }
    await connection.run('DETACH part');
  } catch (thrown) {
    rmSync(to, { force: true });
    throw thrown;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
