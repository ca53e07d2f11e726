import { DuckDBInstance } from '@duckdb/node-api';
import { sqlName, sqlText } from '../../elasticsearch/storage/identifier';

/** Writes the documents of an index of a data file to a file, the JSON of each on a line. */
export const exportDocuments = async (data: string, index: string, to: string): Promise<void> => {
  const instance = await DuckDBInstance.create(data, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT _source FROM ${sqlName(index)}) TO ${sqlText(to)}
      (FORMAT csv, HEADER false, DELIMITER E'\\x01', QUOTE '', ESCAPE '')`
  );
  connection.closeSync();
  instance.closeSync();
};
