import { takeSpare } from './spare_buffers';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Characters or bytes from which on the system's work is quicker than one by one. */
const LONG_TEXT = 48;
const LONG_COPY = 512;

/** Bytes that are copied at once. What was written behind the end on the way is written over later. */
const WORD = 4;

/** Texts whose JSON needs no more than quotes around them. */
const PLAIN = /^[ !#-[\]-~]*$/;

const SMALLEST = 1_024;

const encoder = new TextEncoder();

/** A text that is added again and again. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

const NOTHING = utf8('');

/**
 * Copies to a place, behind which a word is free, and gives the place behind the copy. For a few bytes this is
 * several times as quick as what the language has.
 */
const copied = (
  from: DataView<ArrayBuffer>,
  start: number,
  end: number,
  into: DataView<ArrayBuffer>,
  place: number
): number => {
  const length = end - start;
  if (length > LONG_COPY) {
    new Uint8Array(into.buffer).set(new Uint8Array(from.buffer, start, length), place);
  } else {
    for (let at = 0; at < length; at += WORD) {
      into.setInt32(place + at, from.getInt32(start + at, true), true);
    }
  }
  return place + length;
};

/**
 * Text as UTF-8 that grows at its end. It makes no strings, so that millions of documents leave no litter.
 * Before the text stands a head, which stays when the text is taken: copies within one piece of memory
 * are the quickest. Places are counted from the beginning of the head.
 */
export class TextBytes {
  readonly #start: number;
  #bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes, which can be read as strings. */
  #readable: Buffer;
  #view: DataView<ArrayBuffer>;
  #length: number;

  constructor(head: Uint8Array = NOTHING) {
    this.#start = head.length;
    this.#bytes = new Uint8Array(SMALLEST + head.length * 2);
    this.#readable = Buffer.from(this.#bytes.buffer);
    this.#view = new DataView(this.#bytes.buffer);
    this.#bytes.set(head);
    this.#length = head.length;
  }

  /** The place behind its end. */
  get length(): number {
    return this.#length;
  }

  /** Head and text. Another piece of memory after anything was added. */
  get memory(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  /** What stands from one place to another, with a character for each byte. */
  latin1(start: number, end: number): string {
    return this.#readable.toString('latin1', start, end);
  }

  /** The same, as the text that it is. */
  utf8(start: number, end: number): string {
    return this.#readable.toString('utf8', start, end);
  }

  /** Cuts off what was added after it was so long. */
  cut(length: number): void {
    this.#length = Math.max(this.#start, Math.min(this.#length, length));
  }

  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    const bytes = this.#bytes;
    const start = this.#length;
    const { length } = text;
    for (let at = 0; length < LONG_TEXT && at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7e) {
        this.#length += encoder.encodeInto(text, bytes.subarray(start)).written;
        return;
      }
      bytes[start + at] = unit;
    }
    this.#length +=
      length < LONG_TEXT ? length : encoder.encodeInto(text, bytes.subarray(start)).written;
  }

  /** The JSON of a text. False, and nothing is added, when that needs more than quotes around it. */
  plainJson(text: string): boolean {
    const { length } = text;
    if (length >= LONG_TEXT) {
      if (!PLAIN.test(text)) return false;
      this.byte(QUOTE);
      this.text(text);
      this.byte(QUOTE);
      return true;
    }
    this.#reserve(length + 2);
    const bytes = this.#bytes;
    let end = this.#length;
    bytes[end++] = QUOTE;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) return false;
      bytes[end++] = unit;
    }
    bytes[end++] = QUOTE;
    this.#length = end;
    return true;
  }

  /** What stands in head or text from one place to another. */
  copy(start: number, end: number): void {
    this.#reserve(end - start);
    this.#length = copied(this.#view, start, end, this.#view, this.#length);
  }

  /** A part of another text. */
  partOf(other: TextBytes, start: number, end: number): void {
    this.#reserve(end - start);
    this.#length = copied(other.#view, start, end, this.#view, this.#length);
  }

  /** Writes over what stands in the head from a place on. */
  setInHead(place: number, bytes: Uint8Array): void {
    this.#bytes.set(bytes, place);
  }

  /** All of the text, in memory of its own; what follows begins anew behind the same head. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(this.#start, this.#length);
    this.#length = this.#start;
    this.#moveTo(takeSpare(this.#bytes.length));
    return taken;
  }

  #reserve(more: number): void {
    const needed = this.#length + more + WORD;
    if (needed <= this.#bytes.length) return;
    this.#moveTo(new ArrayBuffer(Math.max(needed, this.#bytes.length * 2)));
  }

  #moveTo(memory: ArrayBuffer): void {
    const before = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(memory);
    this.#readable = Buffer.from(memory);
    this.#view = new DataView(memory);
    this.#bytes.set(before);
  }
}
