import { createReadStream, type ReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

const BYTE_ORDER_MARK = '\ufeff';

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

  /** The text, once, in pieces. Throws what the system says when it cannot be read to its end. */
  async *pieces(): AsyncGenerator<string> {
    const stored = this.#stored;
    const decoder = new StringDecoder('utf8');
    const unpacked = createGunzip({ chunkSize: 1024 * 1024 });
    const isPacked = this.file.toLowerCase().endsWith('.gz');
    if (isPacked) {
      stored.on('error', (error) => unpacked.destroy(error));
      stored.pipe(unpacked);
    }
    let isFirst = true;
    try {
      for await (const chunk of isPacked ? unpacked : stored) {
        const text = decoder.write(chunk);
        if (text === '') continue;
        yield isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
        isFirst = false;
      }
      const rest = decoder.end();
      if (rest !== '') yield rest;
    } finally {
      stored.destroy();
      unpacked.destroy();
    }
  }
}
