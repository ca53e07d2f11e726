import { decodeEvent, type CloudTrailEvent } from './cloudtrail_event';
import { reportDamaged, type FileReport } from './file_report';
import { whyUnreadable } from './find_files';
import { isJsonObject, type JsonValue } from './json';
import { opensList, readItems } from './read_items';
import { readLines } from './read_lines';
import { recordsOf } from './records_of';
import { StoredText } from './stored_text';

/** Some of a file's events, in its order. */
export interface EventBlock {
  events: CloudTrailEvent[];
  /** Bytes of the file, as it is stored, that were read since the block before. */
  bytes: number;
}

/** A large file is read by several at once: each takes every `of`-th part of its events. */
export interface Share {
  /** From 0. */
  index: number;
  of: number;
}

export const WHOLE: Share = { index: 0, of: 1 };

/**
 * Characters. A longer list of records is not parsed as a whole: its thousands of objects would all
 * live at once, and be copied again and again until they may go.
 */
const LARGE = 512 * 1024;

/** Characters. JavaScript cannot hold much longer texts. */
const LONGEST_WHOLE = 400 * 1024 * 1024;

const parsed = (text: string): { value: JsonValue } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const isDigest = (value: JsonValue): boolean =>
  isJsonObject(value) && value.digestStartTime !== undefined && value.eventName === undefined;

const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

/** The reading of one file by one reader. */
class Reading {
  readonly #stored: StoredText;
  #bytes = 0;

  constructor(
    private readonly file: string,
    private readonly report: FileReport,
    private readonly share: Share
  ) {
    this.#stored = new StoredText(file);
  }

  async *lines(pieces: AsyncIterable<string> = this.#stored.pieces()): AsyncGenerator<EventBlock> {
    const { file, report } = this;
    let part = 0;
    for await (const lines of readLines(pieces)) {
      const events: CloudTrailEvent[] = [];
      if (this.#isOurs(part++)) {
        for (const { number, text, tooLong } of lines) {
          const content = text.trim();
          if (content === '' && !tooLong) continue;
          const json = tooLong ? undefined : parsed(content);
          if (json === undefined) {
            const reason = tooLong ? 'the line is longer than 64 MB' : 'not valid JSON';
            reportDamaged(report, { file, line: number, reason });
          } else {
            events.push(...recordsOf(json.value, { file, line: number }, report));
          }
        }
      }
      yield this.#block(events);
    }
  }

  async *records(): AsyncGenerator<EventBlock> {
    const pieces = this.#stored.pieces();
    const read: string[] = [];
    let length = 0;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
      read.push(next.value);
      length += next.value.length;
      if (length > LARGE && opensList(read[0] ?? '')) {
        yield* this.#items(read, pieces);
        return;
      }
      if (length > LONGEST_WHOLE) {
        await pieces.return(undefined);
        this.#unreadable(
          'is larger than 400 MB unpacked; split it, or write one record a line and name it .ndjson.'
        );
        return;
      }
    }
    // What is parsed as a whole is not worth sharing.
    if (this.share.index === 0) yield* this.#whole(read.join(''));
  }

  async *#whole(text: string): AsyncGenerator<EventBlock> {
    const { file, report } = this;
    const json = parsed(text);
    if (json !== undefined && isDigest(json.value)) {
      report.skipped.push({ file, reason: 'a digest file of CloudTrail holds no events' });
    } else if (json !== undefined) {
      yield this.#block(recordsOf(json.value, { file }, report));
    } else if (parsed(firstLine(text)) !== undefined) {
      // Many tools write one record a line and still name the file .json.
      async function* once(): AsyncGenerator<string> {
        yield text;
      }
      yield* this.lines(once());
    } else {
      this.#unreadable('is not valid JSON; it may be cut short or no CloudTrail file.');
    }
  }

  async *#items(read: string[], rest: AsyncIterable<string>): AsyncGenerator<EventBlock> {
    const { file, report } = this;
    async function* pieces(): AsyncGenerator<string> {
      yield* read;
      read.length = 0;
      yield* rest;
    }
    let record = 0;
    let part = 0;
    for await (const items of readItems(pieces())) {
      const events: CloudTrailEvent[] = [];
      const isOurs = this.#isOurs(part++);
      for (const item of items) {
        record += 1;
        if (!isOurs) continue;
        const json = parsed(item);
        const decoded = json === undefined ? { reason: 'not valid JSON' } : decodeEvent(json.value);
        if ('event' in decoded) events.push(decoded.event);
        else reportDamaged(report, { file, record, reason: decoded.reason });
      }
      yield this.#block(events);
    }
  }

  #isOurs(part: number): boolean {
    return part % this.share.of === this.share.index;
  }

  #block(events: CloudTrailEvent[]): EventBlock {
    const before = this.#bytes;
    this.#bytes = this.#stored.bytesRead;
    return { events, bytes: (this.#bytes - before) / this.share.of };
  }

  #unreadable(why: string): void {
    this.report.unreadable.push({ file: this.file, reason: `${this.file} ${why}` });
  }
}

/**
 * The events of a CloudTrail file: `.json` and `.json.gz` with `Records` (also a list, or a single
 * event), `.ndjson` and `.ndjson.gz` with one event a line. Only a file that is small, or has
 * another form, is in memory as a whole. What cannot be read goes to the report.
 */
export async function* readCloudTrailFile(
  file: string,
  report: FileReport,
  share: Share = WHOLE
): AsyncGenerator<EventBlock> {
  if (share.index === 0) report.files += 1;
  try {
    const reading = new Reading(file, report, share);
    yield* /\.ndjson(?:\.gz)?$/i.test(file) ? reading.lines() : reading.records();
  } catch (error) {
    report.unreadable.push({ file, reason: whyUnreadable(file, error) });
  }
}
