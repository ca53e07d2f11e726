import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportTask } from './import_child';
import { medianTurn, peakOf, perEvent, shareOf, type ImportTurn } from './import_turn';
import { inChild, type ChildRun } from './in_child';
import type { ReadJsonTask } from './read_json_child';
import { atLeast, atMost, gigabytes, millions, seconds, type Verdict } from './verdict';

/** How often one week is loaded by each side, by turns. */
const TURNS = 3;

const TEN_GIGABYTES = 10e9;

/** Bytes of resident memory. */
const MOST_MEMORY = 2 * 1024 ** 3;

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

const takeTurn = async (weeks: readonly string[][], file: string): Promise<ImportTurn> => {
  const read = await readBy(weeks, file, 'all');
  const task: ImportTask = { paths: foldersOf(weeks), file };
  const imported = await inChild<number>('import_child.ts', task);
  if (read.result !== imported.result) {
    throw new Error(`${imported.result} events were imported, read_json has ${read.result}`);
  }
  return { imported, read };
};

/** What was run. */
export interface ImportRuns {
  /** Of the first week. */
  readonly turns: readonly ImportTurn[];
  /** All weeks once; null where there is one week only. */
  readonly all: ImportTurn | null;
  /** `read_json` over the first week, which leaves payloads as JSON. */
  readonly threeLevels: ChildRun<number>;
  /** Of the files of the first week, and of all. */
  readonly weekBytes: number;
  readonly allBytes: number;
}

export interface MeasuredImport {
  readonly verdicts: readonly Verdict[];
  /** What it took to import one week. */
  readonly weekSeconds: number;
}

/** What the week says beside all weeks; nothing where the week is all there is. */
const weekText = (week: ImportTurn, turns: number, isAll: boolean): string =>
  isAll
    ? `median of ${turns} turns`
    : `one week ${shareOf(week).toFixed(2)}, median of ${turns} turns`;

/**
 * What is said of the import: all weeks, or, where there is one week only, the median of its turns.
 * What 10 GB take is worked out from both sizes.
 */
export const importVerdicts = ({
  turns,
  all,
  threeLevels,
  weekBytes,
  allBytes,
}: ImportRuns): MeasuredImport => {
  const week = medianTurn(turns);
  const { imported, read } = all ?? week;
  const weekSeconds = week.imported.seconds;
  const perByte =
    all === null
      ? weekSeconds / weekBytes
      : (imported.seconds - weekSeconds) / (allBytes - weekBytes);
  const tenGigabytes = imported.seconds + perByte * (TEN_GIGABYTES - allBytes);
  const peak = peakOf(all === null ? turns : [...turns, all]);
  const processor = `${perEvent(imported).toFixed(1)} µs of processor time for an event against ${perEvent(read).toFixed(1)}`;
  const flat = `${perEvent(threeLevels).toFixed(1)} µs where read_json leaves payloads as JSON`;
  return {
    weekSeconds,
    verdicts: [
      atLeast(
        'import against read_json, events per second',
        shareOf({ imported, read }),
        0.5,
        `${millions(imported.result)}, ${gigabytes(allBytes)}: ${seconds(imported.seconds)} against ${seconds(read.seconds)}; ${processor} (${flat}); ${weekText(week, turns.length, all === null)}; 10 GB would take ${seconds(tenGigabytes)}`
      ),
      peak === null
        ? { isGood: false, line: 'peak memory of the import: this system does not say' }
        : atMost(
            'peak memory of the import, of 2 GiB',
            peak / MOST_MEMORY,
            1,
            `${gigabytes(peak)} at ${millions(imported.result)}`
          ),
    ],
  };
};

/**
 * Imports the first week by turns with DuckDB's `read_json`, and then all weeks once each, into the
 * data files that are named.
 */
export const measureImport = async (
  weeks: readonly string[][],
  weekFile: string,
  allFile: string
): Promise<MeasuredImport> => {
  const first = weeks.slice(0, 1);
  const turns: ImportTurn[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await takeTurn(first, weekFile));
  const threeLevels = await readBy(first, weekFile, 'three levels');
  const all = weeks.length > 1 ? await takeTurn(weeks, allFile) : null;
  return importVerdicts({
    turns,
    all,
    threeLevels,
    weekBytes: bytesOf(first),
    allBytes: bytesOf(weeks),
  });
};
