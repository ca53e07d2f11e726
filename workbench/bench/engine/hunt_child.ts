import { DuckDBInstance } from '@duckdb/node-api';
import { Engine } from '../../elasticsearch/engine';
import { timed } from '../median';
import { publishedBySql } from '../published_by_sql';
import { reportRun, taskOfThisProcess } from './in_child';
import { WEEK_END } from './week_files';

/** A query over a data file, asked so many times after a first one. */
export interface HuntTask {
  readonly file: string;
  readonly index: string;
  readonly runs: number;
  /** ES|QL in the engine, or the same by hand in DuckDB's SQL. */
  readonly by: { readonly esql: string } | 'sql';
}

/** Its rows, and the milliseconds of each time. */
export interface HuntRun {
  readonly rows: number;
  readonly times: number[];
}

const { file, index, runs, by } = taskOfThisProcess<HuntTask>();

const repeated = async (ask: () => Promise<number>): Promise<HuntRun> => {
  const rows = await ask();
  return { rows, times: await timed(runs, ask) };
};

const bySql = async (): Promise<HuntRun> => {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const sql = publishedBySql([{ table: index }], WEEK_END.getTime());
  return repeated(async () => (await connection.runAndReadAll(sql)).getRowsJson().length);
};

const inEngine = async (text: string): Promise<HuntRun> => {
  const engine = await Engine.open({ file, clock: () => WEEK_END });
  return repeated(async () => {
    const { values } = await engine.esql({
      text,
      parameters: { named: new Map(), positional: [] },
      locale: 'en-US',
      mayRead: () => true,
      signal: new AbortController().signal,
    });
    return values.length;
  });
};

void reportRun(() => (by === 'sql' ? bySql() : inEngine(by.esql)));
