import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { decodeEvent, type CloudTrailEvent } from './cloudtrail_event';
import { isJsonObject, type JsonValue } from './json';

/** A record that is no CloudTrail event, and where it stands: a line, or a place in `Records`. */
export interface DamagedRecord {
  file: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  record?: number;
  reason: string;
}

/** What became of the files. */
export interface ReadReport {
  files: number;
  damagedCount: number;
  /** The first ones by name; all are counted. */
  damaged: DamagedRecord[];
}

export const emptyReadReport = (): ReadReport => ({ files: 0, damagedCount: 0, damaged: [] });

const NAMED = 1_000;

const NDJSON = /\.ndjson(\.gz)?$/i;
const JSON_FILE = /\.json(\.gz)?$/i;

const isCloudTrailFile = (name: string): boolean => NDJSON.test(name) || JSON_FILE.test(name);

const unreadable = (file: string, thrown: unknown): Error =>
  new Error(
    `${file} cannot be read (${thrown instanceof Error ? thrown.message : String(thrown)}): check the file and its rights, or leave it out.`
  );

/** The files of paths in the order of their names; a folder stands for the CloudTrail files in it. */
export const filesOf = async (paths: readonly string[]): Promise<string[]> => {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    files.push(
      ...entries
        .filter((entry) => entry.isFile() && isCloudTrailFile(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    );
  }
  return files;
};

const note = (report: ReadReport, record: DamagedRecord): void => {
  report.damagedCount += 1;
  if (report.damaged.length < NAMED) report.damaged.push(record);
};

/** Yields the event, or notes why it is none. */
function* decoded(
  value: JsonValue,
  place: Omit<DamagedRecord, 'reason'>,
  report: ReadReport
): Generator<CloudTrailEvent> {
  const result = decodeEvent(value);
  if ('event' in result) yield result.event;
  else note(report, { ...place, reason: result.reason });
}

async function* linesOf(file: string, report: ReadReport): AsyncGenerator<CloudTrailEvent> {
  const bytes = createReadStream(file);
  const input = file.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // `pipe` does not hand errors on, and an unheard one would end the process.
  bytes.on('error', (error) => input.destroy(error));
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    let value: JsonValue;
    try {
      value = JSON.parse(text);
    } catch {
      note(report, { file, line, reason: 'not valid JSON' });
      continue;
    }
    const records = isJsonObject(value) && Array.isArray(value.Records) ? value.Records : [value];
    for (const record of records) yield* decoded(record, { file, line }, report);
  }
}

const unzip = promisify(gunzip);

async function* recordsOf(file: string, report: ReadReport): AsyncGenerator<CloudTrailEvent> {
  const bytes = await readFile(file);
  const text = (file.toLowerCase().endsWith('.gz') ? await unzip(bytes) : bytes).toString('utf8');
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    // Exports are often called .json and hold an event a line.
    if (text.trimStart().startsWith('{') && text.includes('\n')) yield* linesOf(file, report);
    else note(report, { file, record: 1, reason: 'not valid JSON' });
    return;
  }
  const records = Array.isArray(value)
    ? value
    : isJsonObject(value) && Array.isArray(value.Records)
      ? value.Records
      : [value];
  for (const [index, record] of records.entries()) {
    yield* decoded(record, { file, record: index + 1 }, report);
  }
}

/**
 * CloudTrail events out of files and folders: `.json` and `.json.gz` with `Records` (or a list, or
 * one event), `.ndjson` and `.ndjson.gz` line by line. One `Records` file at a time is in memory.
 * What is no event is noted in `report`; a file that cannot be read throws one sentence.
 */
export async function* readCloudTrailFiles(
  paths: readonly string[],
  report: ReadReport
): AsyncGenerator<CloudTrailEvent> {
  for (const file of await filesOf(paths)) {
    report.files += 1;
    try {
      yield* NDJSON.test(file) ? linesOf(file, report) : recordsOf(file, report);
    } catch (thrown) {
      throw unreadable(file, thrown);
    }
  }
}
