/** A list by itself, or under `Records`. */
const OPENING = /^\s*(?:\{\s*"Records"\s*:\s*)?\[/;

/** Characters. An item beyond it ends the reading. */
const LONGEST_ITEM = 64 * 1024 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Whether a text begins as a list of records does, so that `readItems` can take it. */
export const opensList = (text: string): boolean => OPENING.test(text);

/** Finds where the items of a list end, in pieces of its text that follow each other. */
class ItemEnds {
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  /** The place of the next comma between items or of the list's end; -1 = not in this piece. */
  next(piece: string, from: number): number {
    const { length } = piece;
    let depth = this.#depth;
    for (let at = this.#textEnd(piece, from); at < length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit === QUOTE) {
        this.#isInText = true;
        at = this.#textEnd(piece, at + 1) - 1;
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
  #textEnd(piece: string, from: number): number {
    if (!this.#isInText) return from;
    const { length } = piece;
    let at = this.#isEscaped ? from + 1 : from;
    for (; at < length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit === QUOTE) {
        this.#isInText = false;
        this.#isEscaped = false;
        return at + 1;
      }
      if (unit === BACKSLASH) at += 1;
    }
    // The piece may end between a backslash and what it escapes.
    this.#isEscaped = at > length;
    return length;
  }
}

/**
 * The items of a JSON list, or of the list under `Records`, as the text of each, as many at a time
 * as a piece ends; so a list of any length needs no more memory than a few items. Throws when the
 * list does not end. What follows it is not read.
 */
export async function* readItems(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  const ends = new ItemEnds();
  let begun = '';
  let isFirst = true;
  for await (const piece of pieces) {
    const items: string[] = [];
    let start = isFirst ? (OPENING.exec(piece)?.[0].length ?? 0) : 0;
    isFirst = false;
    for (let end = ends.next(piece, start); end >= 0; end = ends.next(piece, start)) {
      items.push(begun + piece.slice(start, end));
      begun = '';
      start = end + 1;
      if (piece.charCodeAt(end) === CLOSE_LIST) {
        yield items.length === 1 && items[0]?.trim() === '' ? [] : items;
        return;
      }
    }
    begun += piece.slice(start);
    if (begun.length > LONGEST_ITEM) break;
    yield items;
  }
  throw new Error('the list of records has no end');
}
