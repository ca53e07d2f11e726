import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { median } from '../median';
import type { ImportTask } from './import_child';
import { inChild, type ChildRun } from './in_child';
import type { ReadJsonTask } from './read_json_child';
import { atLeast, atMost, gigabytes, millions, seconds, type Verdict } from './verdict';

/** How often one week is loaded by each side, by turns. */
const TURNS = 3;

const TEN_GIGABYTES = 10e9;

/** Bytes of resident memory. */
const MOST_MEMORY = 2 * 1024 ** 3;

/** Both sides over the same files, each in a process of its own. */
interface Pair {
  readonly imported: ChildRun<number>;
  readonly read: ChildRun<number>;
}

const foldersOf = (weeks: readonly string[][]): string[] =>
  weeks.flatMap(([file]) => (file === undefined ? [] : [dirname(file)]));

const bytesOf = (weeks: readonly string[][]): number =>
  weeks.flat().reduce((sum, file) => sum + statSync(file).size, 0);

const readBy = async (
  weeks: readonly string[][],
  file: string,
  types: ReadJsonTask['types']
): Promise<ChildRun<number>> => {
  const task: ReadJsonTask = { paths: foldersOf(weeks), file: `${file}.read_json`, types };
  const read = await inChild<number>('read_json_child.ts', task);
  rmSync(task.file, { force: true });
  return read;
};

const pairOf = async (weeks: readonly string[][], file: string): Promise<Pair> => {
  const read = await readBy(weeks, file, 'all');
  const task: ImportTask = { paths: foldersOf(weeks), file };
  const imported = await inChild<number>('import_child.ts', task);
  if (read.result !== imported.result) {
    throw new Error(`${imported.result} events were imported, read_json has ${read.result}`);
  }
  return { imported, read };
};

/** Microseconds of processor time. */
const perEvent = ({ processorSeconds, result }: ChildRun<number>): number =>
  (processorSeconds / result) * 1e6;

/** Events per second of the import against those of read_json. */
const shareOf = ({ imported, read }: Pair): number => read.seconds / imported.seconds;

export interface MeasuredImport {
  readonly verdicts: readonly Verdict[];
  /** What it took to import one week. */
  readonly weekSeconds: number;
}

const pairVerdict = (
  pair: Pair,
  bytes: number,
  turns: readonly Pair[],
  threeLevels: ChildRun<number>,
  tenGigabytes: number
): Verdict => {
  const { imported, read } = pair;
  const processor = `${perEvent(imported).toFixed(1)} µs of processor time for an event against ${perEvent(read).toFixed(1)}`;
  const others = `one week ${median(turns.map(shareOf)).toFixed(2)}, median of ${turns.length}`;
  const flat = `${perEvent(threeLevels).toFixed(1)} µs where read_json leaves payloads as JSON`;
  return atLeast(
    'import against read_json, events per second',
    shareOf(pair),
    0.5,
    `${millions(imported.result)}, ${gigabytes(bytes)}: ${seconds(imported.seconds)} against ${seconds(read.seconds)}; ${processor} (${flat}); ${others}; 10 GB would take ${seconds(tenGigabytes)}`
  );
};

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
  const threeLevels = await readBy(first, weekFile, 'three levels');
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
  return {
    weekSeconds,
    verdicts: [
      pairVerdict(all, allBytes, turns, threeLevels, tenGigabytes),
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
