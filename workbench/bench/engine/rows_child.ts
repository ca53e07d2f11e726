import { DuckDBInstance } from '@duckdb/node-api';
import { Engine } from '../../elasticsearch/engine';
import { publishedBySql } from '../published_by_sql';
import { strangersAmong, type HuntRow } from './compare_rows';
import { reportRun, taskOfThisProcess } from './in_child';
import { WEEK_END } from './week_files';

/** The hunt over a data file, in the engine and by hand in DuckDB's SQL. */
export interface RowsTask {
  readonly file: string;
  readonly index: string;
  readonly esql: string;
}

export interface ComparedRows {
  /** Of the engine, which ends at its limit. */
  readonly rows: number;
  /** Of the SQL without a limit. */
  readonly all: number;
  /** Rows of the engine that the SQL does not have. */
  readonly strangers: readonly HuntRow[];
}

const { file, index, esql } = taskOfThisProcess<RowsTask>();

const bySql = async (): Promise<HuntRow[]> => {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const sql = publishedBySql([{ table: index }], WEEK_END.getTime(), null);
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
};

const inEngine = async (): Promise<HuntRow[]> => {
  const engine = await Engine.open({ file, clock: () => WEEK_END });
  const { columns, values } = await engine.esql({
    text: esql,
    parameters: { named: new Map(), positional: [] },
    locale: 'en-US',
    mayRead: () => true,
    signal: new AbortController().signal,
  });
  await engine.close();
  return values.map((cells) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, cells[place] ?? null]))
  );
};

const compare = async (): Promise<ComparedRows> => {
  const rows = await inEngine();
  const all = await bySql();
  return { rows: rows.length, all: all.length, strangers: strangersAmong(rows, all).slice(0, 3) };
};

void reportRun(compare);
