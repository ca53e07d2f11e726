import { existsSync, statSync } from 'node:fs';
import { median } from '../median';
import { exportDocuments } from './export_documents';
import { copyFirstRows } from './first_rows';
import type { HuntRun, HuntTask } from './hunt_child';
import { inChild, type ChildRun } from './in_child';
import { rowsByJq } from './published_by_jq';
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

/** The first events of a larger data file, copied once for each that is imported. */
export const firstOf = async (whole: Loaded, file: string, events: number): Promise<Loaded> => {
  const isCopied = existsSync(file) && statSync(file).mtimeMs > statSync(whole.file).mtimeMs;
  if (!isCopied) await copyFirstRows(whole.file, file, events);
  return { file, events };
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
  const [one, other] = [median(engine), median(sql)];
  return atMost(
    'published hunt against SQL by hand',
    one / other,
    1.15,
    `${millions(loaded.events)}, ${rows} rows: ${one.toFixed(0)} ms against ${other.toFixed(0)} ms, median of ${engine.length}`
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

/** How the hunt's time grows with the events, and the most memory of a process that asks the largest. */
export const growthOf = async (
  sizes: readonly Loaded[],
  index: string,
  esql: string
): Promise<Verdict[]> => {
  const measured: Array<{ events: number; milliseconds: number; peak: number | null }> = [];
  for (const size of sizes) {
    const { result, peakBytes } = await inEngine(size, index, esql);
    measured.push({ events: size.events, milliseconds: median(result.times), peak: peakBytes });
  }
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const figures = measured
    .map(({ events, milliseconds }) => `${millions(events)} ${milliseconds.toFixed(0)} ms`)
    .join(', ');
  const growth = last.milliseconds / first.milliseconds / (last.events / first.events);
  return [
    atMost(
      'growth of the time against growth of the events',
      growth,
      1,
      `${figures}; the smaller files are the first rows of the largest`
    ),
    last.peak === null
      ? { isGood: false, line: 'peak memory of the hunt: this system does not say' }
      : atMost(
          'peak memory of the hunt, of 2 GiB',
          last.peak / MOST_MEMORY,
          1,
          `${gigabytes(last.peak)} at ${millions(last.events)}`
        ),
  ];
};
