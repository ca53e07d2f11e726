import type { TextBytes } from '../elasticsearch/storage/text_bytes';
import { utf8 } from '../elasticsearch/storage/text_bytes';
import { SLOT_NAMES } from './document_slots';

const WIDTH = SLOT_NAMES.length + 1;

/** Bytes for separators; there are thousands, and documents use a hundred or two. */
export const SEPARATORS = 48 * 1024;

interface Path {
  readonly parents: readonly string[];
  readonly key: string;
}

const PATHS = SLOT_NAMES.map((name): Path => {
  const parents = name.split('.');
  const key = parents.pop() ?? name;
  return { parents, key };
});

const ROOT: Path = { parents: [], key: '' };

const textBetween = (before: Path | undefined, after: Path | undefined): string => {
  const [from, to] = [before ?? ROOT, after ?? ROOT];
  let common = 0;
  while (common < to.parents.length && from.parents[common] === to.parents[common]) {
    if (from.parents[common] === undefined) break;
    common += 1;
  }
  const closed = '}'.repeat(from.parents.length - common);
  if (after === undefined) return `${closed}}`;
  const opened = to.parents.slice(common).map((name) => `${JSON.stringify(name)}:{`);
  const begun = before === undefined ? '{' : ',';
  return `${closed}${begun}${opened.join('')}${JSON.stringify(to.key)}:`;
};

/**
 * What stands between the values of a document's JSON: the ends of objects, the beginnings of others and the
 * key of the next value. Each is kept in the head of the text into which it is copied again and again.
 */
export class Separators {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** 0 = not kept. */
  #free = 1;

  /** They are kept in the first `SEPARATORS` bytes of the head of a text. */
  constructor(private readonly text: TextBytes) {
    this.#starts = new Int32Array(WIDTH * WIDTH);
    this.#ends = new Int32Array(WIDTH * WIDTH);
  }

  /**
   * Writes what stands between the values of two slots: -1 is before the first, and the number of
   * slots behind the last.
   */
  write(before: number, after: number): void {
    const at = (before + 1) * WIDTH + after;
    const start = this.#starts[at] ?? 0;
    if (start > 0) this.text.copy(start, this.#ends[at] ?? 0);
    else this.#make(before, after, at);
  }

  #make(before: number, after: number, at: number): void {
    const made = textBetween(PATHS[before], PATHS[after]);
    this.text.text(made);
    const bytes = utf8(made);
    if (this.#free + bytes.length > SEPARATORS) return;
    this.text.setInHead(this.#free, bytes);
    this.#starts[at] = this.#free;
    this.#free += bytes.length;
    this.#ends[at] = this.#free;
  }
}
