/** Characters. A line beyond it is handed over cut, marked as too long. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** True when the line went on beyond `LONGEST_LINE`; the text is then empty. */
  tooLong: boolean;
}

/**
 * The lines of a text that comes in pieces, as many at a time as a piece ends. Only a line feed
 * ends a line: the other line separators of Unicode are ordinary characters inside JSON.
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let number = 0;
  let rest = '';
  let tooLong = false;
  const line = (text: string): Line => {
    number += 1;
    const isCut = tooLong || text.length > LONGEST_LINE;
    tooLong = false;
    return { number, text: isCut ? '' : text, tooLong: isCut };
  };
  for await (const text of pieces) {
    const lines: Line[] = [];
    let start = 0;
    let end = text.indexOf('\n');
    while (end >= 0) {
      lines.push(line(rest + text.slice(start, end)));
      rest = '';
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    rest += text.slice(start);
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    }
    yield lines;
  }
  if (rest !== '' || tooLong) {
    yield [line(rest)];
  }
}
