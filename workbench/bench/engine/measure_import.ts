import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { median } from '../median';
import type { ImportTask } from './import_child';
import { inChild, type ChildRun } from './in_child';
import { atLeast, atMost, gigabytes, millions, seconds, type Verdict } from './verdict';

/** How often the smaller amount is loaded by each side, by turns. */
const TURNS = 3;

const TEN_GIGABYTES = 10e9;

/** Bytes of resident memory. */
const MOST_MEMORY = 2 * 1024 ** 3;

interface Pair {
  readonly imported: ChildRun<number>;
  readonly read: ChildRun<number>;
}

const foldersOf = (weeks: readonly string[][]): string[] =>
  weeks.flatMap(([file]) => (file === undefined ? [] : [dirname(file)]));

const bytesOf = (weeks: readonly string[][]): number =>
  weeks.flat().reduce((sum, file) => sum + statSync(file).size, 0);

/** Both sides over the same files, each in a process of its own. */
const pairOf = async (weeks: readonly string[][], file: string): Promise<Pair> => {
  const paths = foldersOf(weeks);
  const byDuckdb: ImportTask = { paths, file: `${file}.read_json` };
  const read = await inChild<number>('read_json_child.ts', byDuckdb);
  const imported = await inChild<number>('import_child.ts', { paths, file });
  if (read.result !== imported.result) {
    throw new Error(`${imported.result} events were imported, read_json has ${read.result}`);
  }
  return { imported, read };
};

const perEvent = ({ processorSeconds, result }: ChildRun<number>): string =>
  `${((processorSeconds / result) * 1e6).toFixed(1)} µs`;

/** Events per second of the import against those of read_json. */
const shareOf = ({ imported, read }: Pair): number => read.seconds / imported.seconds;

const pairDetail = ({ imported, read }: Pair, bytes: number): string =>
  `${millions(imported.result)}, ${gigabytes(bytes)}: ${seconds(imported.seconds)} against ${seconds(read.seconds)}; processor time of an event ${perEvent(imported)} against ${perEvent(read)}`;

export interface MeasuredImport {
  readonly verdicts: readonly Verdict[];
  /** What it took to load one week, and what all. */
  readonly weekSeconds: number;
  readonly allSeconds: number;
}

/**
 * Imports the first week by turns with DuckDB's `read_json`, and then all weeks once each, into the
 * data files that are named. What 10 GB take is worked out from both sizes.
 */
export const measureImport = async (
  weeks: readonly string[][],
  weekFile: string,
  allFile: string
): Promise<MeasuredImport> => {
  const first = weeks.slice(0, 1);
  const turns: Pair[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await pairOf(first, weekFile));
  const all = weeks.length > 1 ? await pairOf(weeks, allFile) : turns.at(-1);
  if (all === undefined) throw new Error('nothing was imported');
  const weekSeconds = median(turns.map(({ imported }) => imported.seconds));
  const [weekBytes, allBytes] = [bytesOf(first), bytesOf(weeks)];
  const perByte =
    weeks.length > 1
      ? (all.imported.seconds - weekSeconds) / (allBytes - weekBytes)
      : weekSeconds / weekBytes;
  const tenGigabytes = all.imported.seconds + perByte * (TEN_GIGABYTES - allBytes);
  const peak = all.imported.peakBytes;
  const share = median(turns.map(shareOf));
  return {
    weekSeconds,
    allSeconds: all.imported.seconds,
    verdicts: [
      atLeast(
        'import against read_json, events per second',
        shareOf(all),
        0.5,
        `${pairDetail(all, allBytes)}; of one week ${share.toFixed(2)}, median of ${TURNS}; 10 GB would take ${seconds(tenGigabytes)}`
      ),
      peak === null
        ? { isGood: false, line: 'peak memory of the import: this system does not say' }
        : atMost(
            'peak memory of the import, of 2 GiB',
            peak / MOST_MEMORY,
            1,
            `${gigabytes(peak)} at ${millions(all.imported.result)}`
          ),
    ],
  };
};
