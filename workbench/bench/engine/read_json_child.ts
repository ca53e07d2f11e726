import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlText } from '../../elasticsearch/storage/identifier';
import type { ImportTask } from './import_child';
import { reportRun, taskOfThisProcess } from './in_child';

/**
 * How `read_json` finds out the types of the records: all that stands in them, or three levels only,
 * which leaves what is below as JSON. With no option it refuses files whose requests differ.
 */
export interface ReadJsonTask extends ImportTask {
  readonly types: 'all' | 'three levels';
}

const { paths, file, types } = taskOfThisProcess<ReadJsonTask>();

rmSync(file, { force: true });

/** A file is one JSON object, of this many bytes at most. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Loads the same files with DuckDB alone, as they are. Gives the number of events. */
const load = async (): Promise<number> => {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const folders = paths.map((path) => sqlText(`${path}/*.json.gz`)).join(', ');
  const option = types === 'all' ? 'union_by_name = true' : 'maximum_depth = 3';
  await connection.run(
    `CREATE TABLE events AS SELECT unnest(Records) AS event FROM read_json([${folders}], maximum_object_size = ${LARGEST_FILE}, ${option})`
  );
  const rows = (await connection.runAndReadAll('SELECT count(*) FROM events')).getRows();
  connection.closeSync();
  instance.closeSync();
  return Number(rows[0]?.[0]);
};

void reportRun(load);
