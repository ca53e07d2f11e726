import type { CloudTrailEvent } from './cloudtrail_event';
import { reportDamaged, type FileReport } from './file_report';
import { findFiles, whyUnreadable } from './find_files';
import { isJsonObject, type JsonValue } from './json';
import { readLines, readText } from './read_lines';
import { recordsOf } from './records_of';

export type { DamagedRecord } from './file_report';

/** Characters. JavaScript cannot hold much longer texts, and a file of records is read whole. */
const LONGEST_FILE = 400 * 1024 * 1024;

const parsed = (text: string): { value: JsonValue } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

async function* readRecordALine(file: string, report: FileReport): AsyncGenerator<CloudTrailEvent> {
  for await (const { number, text, tooLong } of readLines(file)) {
    const content = text.trim();
    if (content !== '' || tooLong) {
      const json = tooLong ? undefined : parsed(content);
      if (json === undefined) {
        const reason = tooLong ? 'the line is longer than 64 MB' : 'not valid JSON';
        reportDamaged(report, { file, line: number, reason });
      } else {
        yield* recordsOf(json.value, { file, line: number }, report);
      }
    }
  }
}

const readWhole = async (file: string): Promise<string | undefined> => {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of readText(file)) {
    length += piece.length;
    if (length > LONGEST_FILE) {
      return undefined;
    }
    pieces.push(piece);
  }
  return pieces.join('');
};

const isDigest = (value: JsonValue): boolean =>
  isJsonObject(value) && value.digestStartTime !== undefined && value.eventName === undefined;

const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

async function* readRecordsFile(file: string, report: FileReport): AsyncGenerator<CloudTrailEvent> {
  const text = await readWhole(file);
  if (text === undefined) {
    const reason = `${file} is larger than 400 MB unpacked; split it, or write one record a line and name it .ndjson.`;
    report.unreadable.push({ file, reason });
    return;
  }
  const json = parsed(text);
  if (json !== undefined && isDigest(json.value)) {
    report.skipped.push({ file, reason: 'a digest file of CloudTrail holds no events' });
  } else if (json !== undefined) {
    yield* recordsOf(json.value, { file }, report);
  } else if (parsed(firstLine(text)) !== undefined) {
    // Many tools write one record a line and still name the file .json.
    yield* readRecordALine(file, report);
  } else {
    const reason = `${file} is not valid JSON; it may be cut short or no CloudTrail file.`;
    report.unreadable.push({ file, reason });
  }
}

/**
 * The events of CloudTrail files: `.json` and `.json.gz` with `Records` (also a list, or a single
 * event), `.ndjson` and `.ndjson.gz` with one event a line; folders with all that is below them.
 * One file of records is in memory at a time, and of a file of lines one line. What cannot be read
 * never stops the rest: the report names each damaged record and each unreadable file.
 */
export async function* readCloudTrailFiles(
  paths: readonly string[],
  report: FileReport
): AsyncGenerator<CloudTrailEvent> {
  for (const file of await findFiles(paths, report)) {
    const isLines = /\.ndjson(?:\.gz)?$/i.test(file);
    report.files += 1;
    try {
      yield* isLines ? readRecordALine(file, report) : readRecordsFile(file, report);
    } catch (error) {
      report.unreadable.push({ file, reason: whyUnreadable(file, error) });
    }
  }
}
