import { createReadStream, type ReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** Bytes that are unpacked at once: few enough to stay in the processor's own memory until they are read. */
const UNPACKED = 256 * 1024;

/** The text of a file, unpacked when its name ends in `.gz`, without a byte order mark. */
export class StoredText {
  readonly #stored: ReadStream;

  constructor(private readonly file: string) {
    this.#stored = createReadStream(file, { highWaterMark: 1024 * 1024 });
  }

  /** Bytes of the file that have been read, as they are stored. */
  get bytesRead(): number {
    return this.#stored.bytesRead;
  }

  /** The bytes of the text, once, in pieces. Throws what the system says when it cannot be read to its end. */
  async *chunks(): AsyncGenerator<Buffer> {
    const stored = this.#stored;
    const unpacked = createGunzip({ chunkSize: UNPACKED });
    const isPacked = this.file.toLowerCase().endsWith('.gz');
    if (isPacked) {
      stored.on('error', (error) => unpacked.destroy(error));
      stored.pipe(unpacked);
    }
    let isFirst = true;
    try {
      for await (const chunk of isPacked ? unpacked : stored) {
        const bytes: Buffer = chunk;
        yield isFirst && bytes.indexOf(BYTE_ORDER_MARK) === 0
          ? bytes.subarray(BYTE_ORDER_MARK.length)
          : bytes;
        isFirst = false;
      }
    } finally {
      stored.destroy();
      unpacked.destroy();
    }
  }

  /** The text, once, in pieces, as `chunks` gives it. */
  async *pieces(): AsyncGenerator<string> {
    const decoder = new StringDecoder('utf8');
    for await (const chunk of this.chunks()) {
      const text = decoder.write(chunk);
      if (text !== '') yield text;
    }
    const rest = decoder.end();
    if (rest !== '') yield rest;
  }
}
