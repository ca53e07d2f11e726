import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Characters. A line beyond it is handed over cut, marked as too long. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** True when the line went on beyond `LONGEST_LINE`; the text is then empty. */
  tooLong: boolean;
}

/** The text of a file in pieces, unpacked when its name ends in `.gz`, without a byte order mark. */
export async function* readText(file: string): AsyncGenerator<string> {
  const stored = createReadStream(file, { highWaterMark: 1024 * 1024 });
  const decoder = new TextDecoder();
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  const isPacked = file.toLowerCase().endsWith('.gz');
  if (isPacked) {
    stored.on('error', (error) => unpacked.destroy(error));
    stored.pipe(unpacked);
  }
  try {
    for await (const chunk of isPacked ? unpacked : stored) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    stored.destroy();
    unpacked.destroy();
  }
}

/**
 * The lines of a file, one at a time. Only a line feed ends a line: the other line separators of
 * Unicode are ordinary characters inside JSON.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  let tooLong = false;
  const line = (text: string): Line => {
    number += 1;
    const isCut = tooLong || text.length > LONGEST_LINE;
    tooLong = false;
    return { number, text: isCut ? '' : text, tooLong: isCut };
  };
  for await (const text of readText(file)) {
    let start = 0;
    let end = text.indexOf('\n');
    while (end >= 0) {
      yield line(rest + text.slice(start, end));
      rest = '';
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    rest += text.slice(start);
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) {
    yield line(rest);
  }
}
