import { decodeEvent, type CloudTrailEvent } from './cloudtrail_event';
import { reportDamaged, type FileReport } from './file_report';
import { whyUnreadable } from './find_files';
import { isJsonObject, type JsonValue } from './json';
import type { PlainRecord } from './plain_record';
import { ListedItems, opensList, type Item } from './read_items';
import { readLines } from './read_lines';
import { PIECE, type RecordRoom } from './record_room';
import { recordsOf } from './records_of';
import { StoredText } from './stored_text';

/** An event, or the record of one in the room in which it was read. */
export type ReadEvent = CloudTrailEvent | PlainRecord;

/** Some of a file's events, in its order. */
export interface EventBlock {
  /** To be used once, and all of them before the next block. */
  events: Iterable<ReadEvent>;
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
 * Bytes. A longer list of records is not parsed as a whole: its thousands of objects would all
 * live at once, and be copied again and again until they may go.
 */
const LARGE = 64 * 1024;

/** Bytes. JavaScript cannot hold much longer texts. */
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
  /** Of a list, from 1. */
  #record = 0;

  constructor(
    private readonly file: string,
    private readonly report: FileReport,
    private readonly share: Share,
    private readonly room: RecordRoom | undefined
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
    const chunks = this.#stored.chunks();
    const read: Buffer[] = [];
    let length = 0;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      read.push(next.value);
      length += next.value.length;
      if (length > LARGE && read[0] !== undefined && opensList(read[0])) {
        yield* this.#items(read, chunks);
        return;
      }
      if (length > LONGEST_WHOLE) {
        await chunks.return(undefined);
        this.#unreadable(
          'is larger than 400 MB unpacked; split it, or write one record a line and name it .ndjson.'
        );
        return;
      }
    }
    // What is parsed as a whole is not worth sharing.
    if (this.share.index === 0) yield* this.#whole(Buffer.concat(read).toString('utf8'));
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

  async *#items(read: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<EventBlock> {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let chunk = read.shift(); chunk !== undefined; chunk = read.shift()) yield chunk;
      yield* rest;
    }
    const items = new ListedItems(this.room);
    let part = 0;
    for await (const chunk of chunks()) {
      for (let start = 0; start < chunk.length && !items.isEnded; start += PIECE) {
        const isOurs = this.#isOurs(part++);
        const piece = chunk.subarray(start, start + PIECE);
        yield this.#block(this.#events(items.of(piece, isOurs), isOurs));
      }
      if (items.isEnded) return;
      if (items.isTooLong) break;
    }
    throw new Error('the list of records has no end');
  }

  *#events(items: Iterable<Item>, areOurs: boolean): Generator<ReadEvent> {
    const { file, report } = this;
    for (const item of items) {
      this.#record += 1;
      if (!areOurs) continue;
      if (typeof item !== 'string') {
        yield item;
        continue;
      }
      const json = parsed(item);
      const decoded = json === undefined ? { reason: 'not valid JSON' } : decodeEvent(json.value);
      if ('event' in decoded) yield decoded.event;
      else reportDamaged(report, { file, record: this.#record, reason: decoded.reason });
    }
  }

  #isOurs(part: number): boolean {
    return part % this.share.of === this.share.index;
  }

  #block(events: Iterable<ReadEvent>): EventBlock {
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
  share: Share = WHOLE,
  room?: RecordRoom
): AsyncGenerator<EventBlock> {
  if (share.index === 0) report.files += 1;
  try {
    const reading = new Reading(file, report, share, room);
    yield* /\.ndjson(?:\.gz)?$/i.test(file) ? reading.lines() : reading.records();
  } catch (error) {
    report.unreadable.push({ file, reason: whyUnreadable(file, error) });
  }
}
