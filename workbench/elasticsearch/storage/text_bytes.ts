import { takeSpare } from './spare_buffers';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Bytes from which on a copy by the system is quicker than one by one. */
const LONG = 64;

const SMALLEST = 1_024;

const encoder = new TextEncoder();

/** A text that is added again and again. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Text as UTF-8 that grows at its end. It makes no strings, so that millions of documents leave no litter. */
export class TextBytes {
  #bytes = new Uint8Array(SMALLEST);
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** Cuts off what was added after it was so long. */
  cut(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7e) {
        this.#length += encoder.encodeInto(text, bytes.subarray(start)).written;
        return;
      }
      bytes[start + at] = unit;
    }
    this.#length = start + text.length;
  }

  /** Text that is UTF-8 already, of a few bytes. */
  bytes(added: Uint8Array): void {
    this.#reserve(added.length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < added.length; at++) bytes[start + at] = added[at] ?? 0;
    this.#length = start + added.length;
  }

  /** The JSON of a text. False, and nothing is added, when that needs more than quotes around it. */
  plainJson(text: string): boolean {
    this.#reserve(text.length + 2);
    const bytes = this.#bytes;
    let end = this.#length;
    bytes[end++] = QUOTE;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) return false;
      bytes[end++] = unit;
    }
    bytes[end++] = QUOTE;
    this.#length = end;
    return true;
  }

  /** A part of another text, by its bytes. */
  partOf(other: TextBytes, start: number, end: number): void {
    this.#reserve(end - start);
    const [to, from] = [this.#bytes, other.#bytes];
    let length = this.#length;
    if (end - start > LONG) {
      to.set(from.subarray(start, end), length);
      length += end - start;
    } else {
      for (let at = start; at < end; at++) to[length++] = from[at] ?? 0;
    }
    this.#length = length;
  }

  /** All of it, in memory of its own; what follows begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(takeSpare(SMALLEST));
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
