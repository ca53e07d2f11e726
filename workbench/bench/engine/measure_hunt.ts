import { statSync } from 'node:fs';
import { median } from '../median';
import { exportDocuments } from './export_documents';
import type { HuntRun, HuntTask } from './hunt_child';
import { inChild, type ChildRun } from './in_child';
import { rowsByJq } from './published_by_jq';
import type { ComparedRows, RowsTask } from './rows_child';
import { atLeast, atMost, gigabytes, millions, seconds, type Verdict } from './verdict';
import { WEEK_END } from './week_files';

/** Processes of each side by turns, and times that each asks. */
const TURNS = 3;
const RUNS = 9;

const MOST_MEMORY = 2 * 1024 ** 3;

/** A data file with so many events in one index. */
export interface Loaded {
  readonly file: string;
  readonly events: number;
}

const inEngine = ({ file }: Loaded, index: string, esql: string): Promise<ChildRun<HuntRun>> => {
  const task: HuntTask = { file, index, runs: RUNS, by: { esql } };
  return inChild('hunt_child.ts', task);
};

const bySql = ({ file }: Loaded, index: string): Promise<ChildRun<HuntRun>> => {
  const task: HuntTask = { file, index, runs: RUNS, by: 'sql' };
  return inChild('hunt_child.ts', task);
};

const sameRows = (what: string, rows: number, expected: number): void => {
  if (rows !== expected) throw new Error(`${what} has ${rows} rows, the engine ${expected}`);
};

/** As many rows as Elasticsearch gives without a limit in the query. */
const ROW_LIMIT = 1_000;

/** Throws unless the engine has rows of the SQL only, and all of them up to its limit. */
const sameContents = async ({ file }: Loaded, index: string, esql: string): Promise<number> => {
  const task: RowsTask = { file, index, esql };
  const { rows, all, strangers } = (await inChild<ComparedRows>('rows_child.ts', task)).result;
  sameRows('the SQL up to the limit', Math.min(all, ROW_LIMIT), rows);
  if (strangers.length > 0) {
    throw new Error(`the SQL has not all rows of the engine: ${JSON.stringify(strangers)}`);
  }
  return all;
};

/** The hunt in the engine against SQL by hand, each side in processes of its own by turns. */
export const againstSql = async (loaded: Loaded, index: string, esql: string): Promise<Verdict> => {
  const engine: number[] = [];
  const sql: number[] = [];
  let rows = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const asked = await inEngine(loaded, index, esql);
    const byHand = await bySql(loaded, index);
    rows = asked.result.rows;
    sameRows('the SQL', byHand.result.rows, rows);
    engine.push(...asked.result.times);
    sql.push(...byHand.result.times);
  }
  const all = await sameContents(loaded, index, esql);
  const [one, other] = [median(engine), median(sql)];
  return atMost(
    'published hunt against SQL by hand',
    one / other,
    1.15,
    `${millions(loaded.events)}, ${rows} rows, each with the values of one of the ${all} of the SQL: ${one.toFixed(0)} ms against ${other.toFixed(0)} ms, median of ${engine.length}`
  );
};

/** The hunt in the engine against jq and a Node script over the same documents in a file. */
export const againstFiles = async (
  loaded: Loaded,
  index: string,
  esql: string,
  documents: string,
  loadSeconds: number | undefined
): Promise<Verdict[]> => {
  await exportDocuments(loaded.file, index, documents);
  const { times, rows } = (await inEngine(loaded, index, esql)).result;
  const hunt = median(times) / 1_000;
  const node = await inChild<number>('node_child.ts', { file: documents });
  sameRows('Node', node.result, rows);
  const detail = (other: number): string =>
    `${millions(loaded.events)}, ${rows} rows, ${gigabytes(statSync(documents).size)} of JSON lines: ${(hunt * 1_000).toFixed(0)} ms against ${seconds(other)}; ${loadSeconds === undefined ? 'their import was not measured' : `their import took ${seconds(loadSeconds)}`}`;
  const start = performance.now();
  const found = await rowsByJq(documents, WEEK_END).catch((thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`);
    return null;
  });
  const jq = (performance.now() - start) / 1_000;
  if (found !== null) sameRows('jq', found, rows);
  return [
    found === null
      ? { isGood: false, line: 'times faster than jq: there is no jq here (apt-get install jq)' }
      : atLeast('times faster than jq', jq / hunt, 100, detail(jq)),
    atLeast('times faster than a Node script', node.seconds / hunt, 30, detail(node.seconds)),
  ];
};

/** The hunt's time at a number of events, and the most memory of the process that asked. */
export interface Size {
  readonly events: number;
  readonly milliseconds: number;
  readonly peakBytes: number | null;
}

export const sizeOf = async (loaded: Loaded, index: string, esql: string): Promise<Size> => {
  const { result, peakBytes } = await inEngine(loaded, index, esql);
  return { events: loaded.events, milliseconds: median(result.times), peakBytes };
};

/** How the hunt's time grows from the first size to the last, and the memory of the last. */
export const growthOf = (sizes: readonly Size[]): Verdict[] => {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const figures = sizes
    .map(({ events, milliseconds }) => `${millions(events)} ${milliseconds.toFixed(0)} ms`)
    .join(', ');
  const growth = last.milliseconds / first.milliseconds / (last.events / first.events);
  return [
    atMost(
      'growth of the time against growth of the events',
      growth,
      1,
      `${figures}; the larger ones are copies of the first week, made by DuckDB`
    ),
    last.peakBytes === null
      ? { isGood: false, line: 'peak memory of the hunt: this system does not say' }
      : atMost(
          'peak memory of the hunt, of 2 GiB',
          last.peakBytes / MOST_MEMORY,
          1,
          `${gigabytes(last.peakBytes)} at ${millions(last.events)}`
        ),
  ];
};
