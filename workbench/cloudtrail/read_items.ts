import { TextBytes } from '../elasticsearch/storage/text_bytes';
import type { PlainRecord } from './plain_record';
import { KEPT, RecordRoom, ROOM } from './record_room';

/** A list by itself, or under `Records`. */
const OPENING = /^[ \t\r\n]*(?:\{[ \t\r\n]*"Records"[ \t\r\n]*:[ \t\r\n]*)?\[/;

/** Bytes in which a list must open. */
const OPENING_WITHIN = 4_096;

/** Bytes. An item beyond it ends the reading. */
const LONGEST_ITEM = 64 * 1024 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const openingOf = (piece: Buffer): string | undefined =>
  OPENING.exec(piece.toString('latin1', 0, OPENING_WITHIN))?.[0];

/** Whether a text begins as a list of records does, so that `ListedItems` can take it. */
export const opensList = (piece: Buffer): boolean => openingOf(piece) !== undefined;

const isSpace = (unit: number | undefined): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Finds where the items of a list end, in pieces of its bytes that follow each other. */
class ItemEnds {
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  /** Begins with an item. */
  restart(): void {
    this.#depth = 0;
    this.#isInText = false;
    this.#isEscaped = false;
  }

  /** The place of the next comma between items or of the list's end; -1 = not before the limit. */
  next(bytes: Uint8Array, from: number, limit: number): number {
    let depth = this.#depth;
    for (let at = this.#textEnd(bytes, from, limit); at < limit; at++) {
      const unit = bytes[at];
      if (unit === QUOTE) {
        this.#isInText = true;
        at = this.#textEnd(bytes, at + 1, limit) - 1;
      } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) depth += 1;
      else if (depth === 0 && (unit === COMMA || unit === CLOSE_LIST)) {
        this.#depth = 0;
        return at;
      } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth -= 1;
    }
    this.#depth = depth;
    return -1;
  }

  /** Where the text that has begun ends, behind its quote; where there is none, the same place. */
  #textEnd(bytes: Uint8Array, from: number, limit: number): number {
    if (!this.#isInText) return from;
    let at = this.#isEscaped ? from + 1 : from;
    for (; at < limit; at++) {
      const unit = bytes[at];
      if (unit === QUOTE) {
        this.#isInText = false;
        this.#isEscaped = false;
        return at + 1;
      }
      if (unit === BACKSLASH) at += 1;
    }
    // The piece may end between a backslash and what it escapes.
    this.#isEscaped = at > limit;
    return limit;
  }
}

/** An item: a plain record that was read in its room, or the text of one. */
export type Item = PlainRecord | string;

/**
 * The items of a JSON list, or of the list under `Records`, out of pieces of its bytes; so a list of
 * any length needs no more memory than a few items. What follows the list is not read.
 */
export class ListedItems {
  readonly #ends = new ItemEnds();
  readonly #room: RecordRoom;
  /** An item that is too long for the room, so far. */
  #begun: Buffer[] = [];
  #begunBytes = 0;
  #isFirstPiece = true;
  #count = 0;
  #isEnded = false;
  /** What has not been read yet. */
  #at: number;
  #limit: number;

  /** With a room of its own, as nobody else has one, no item is told to be a plain record. */
  constructor(private readonly shared: RecordRoom | undefined) {
    this.#room = shared ?? new RecordRoom(new TextBytes(new Uint8Array(ROOM)), 0);
    this.#at = this.#room.start;
    this.#limit = this.#room.start;
  }

  /** Whether the end of the list has been read. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Whether an item is longer than any record. */
  get isTooLong(): boolean {
    return this.#begunBytes > LONGEST_ITEM;
  }

  /**
   * The items that end in the next piece, of `PIECE` bytes at most; each is to be used before the next is
   * asked for. None of them is a plain record unless they are wanted.
   */
  *of(piece: Buffer, areWanted: boolean): Generator<Item> {
    this.#take(piece);
    while (!this.#isEnded) {
      const item = this.#begun.length > 0 ? this.#rest() : this.#next(areWanted);
      if (item === undefined) return;
      this.#count += 1;
      // An empty list has no items.
      if (!this.#isEnded || this.#count > 1 || typeof item !== 'string' || item.trim() !== '') {
        yield item;
      }
    }
  }

  #take(piece: Buffer): void {
    const { memory, start } = this.#room;
    const bytes = memory.memory;
    bytes.copyWithin(start, this.#at, this.#limit);
    const from = start + this.#limit - this.#at;
    bytes.set(piece, from);
    this.#at = start;
    this.#limit = from + piece.length;
    // A plain record ends before it.
    bytes[this.#limit] = 0;
    if (this.#isFirstPiece) this.#at += openingOf(piece)?.length ?? 0;
    this.#isFirstPiece = false;
  }

  #next(areWanted: boolean): Item | undefined {
    const { memory, record } = this.#room;
    if (areWanted && this.shared !== undefined) {
      const bytes = memory.memory;
      let start = this.#at;
      while (isSpace(bytes[start])) start += 1;
      let end = record.read(start);
      while (end > 0 && isSpace(bytes[end])) end += 1;
      if (end > 0 && (bytes[end] === COMMA || bytes[end] === CLOSE_LIST)) {
        this.#pass(end);
        return record;
      }
    }
    this.#ends.restart();
    const start = this.#at;
    const end = this.#ends.next(memory.memory, start, this.#limit);
    if (end < 0) {
      if (this.#limit - start > KEPT) this.#keep();
      return undefined;
    }
    const text = memory.utf8(start, end);
    this.#pass(end);
    return text;
  }

  /** The rest of the item that is too long for the room. */
  #rest(): string | undefined {
    const { memory } = this.#room.memory;
    const end = this.#ends.next(memory, this.#at, this.#limit);
    if (end < 0) {
      this.#keep();
      return undefined;
    }
    const text = Buffer.concat([...this.#begun, memory.subarray(this.#at, end)]).toString('utf8');
    this.#begun = [];
    this.#begunBytes = 0;
    this.#pass(end);
    return text;
  }

  #keep(): void {
    this.#begun.push(Buffer.from(this.#room.memory.memory.subarray(this.#at, this.#limit)));
    this.#begunBytes += this.#limit - this.#at;
    this.#at = this.#limit;
  }

  #pass(end: number): void {
    this.#isEnded = this.#room.memory.memory[end] === CLOSE_LIST;
    this.#at = end + 1;
  }
}
