import type { Field } from './field';
import type { StoredValue } from './stored_value';
import { TextBytes } from './text_bytes';

/** Documents that are handed over at once: as many as DuckDB works on at once. */
export const PART = 2_048;

/** Documents of one index, column by column, as the table takes them. Texts are UTF-8. */
export interface DocumentColumns {
  readonly count: number;
  /** The JSON of each document, one a line. */
  readonly sources: Uint8Array<ArrayBuffer>;
  /**
   * A JSON object of lists with one value a document, null where it has none; a list may end early.
   * `id`, `ignored` (lists of names), and columns by their place among those of the index: in `7`
   * are single values, in `7m` lists of the documents that have several.
   */
  readonly columns: Uint8Array<ArrayBuffer>;
  /** The places of columns that have several values in a document. */
  readonly many: readonly number[];
}

/** The fields that have a column of their own, in the order of the table's columns. */
export const columnsOf = (fields: ReadonlyMap<string, Field>): Field[] =>
  [...fields.values()].filter((field) => field.column === field.name);

const LONE_SURROGATE = /\\ud[89a-f]/;

/** The JSON of a value that DuckDB reads too: half a character, which UTF-8 cannot hold, becomes U+FFFD. */
export const columnJson = (value: StoredValue): string => {
  if (typeof value !== 'string') return String(value);
  const json = JSON.stringify(value);
  return LONE_SURROGATE.test(json) ? JSON.stringify(value.toWellFormed()) : json;
};

const writeJson = (text: TextBytes, value: StoredValue): void => {
  if (typeof value !== 'string' || !text.plainJson(value)) text.text(columnJson(value));
};

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CLOSING_OBJECT = 0x7d;

const NULL = 'null,';

/** For as many documents as may have no value. */
const NULLS = new TextBytes();
NULLS.text(NULL.repeat(PART));

/** The list of one column, with a comma behind each value. */
class ColumnText {
  readonly text = new TextBytes();
  #rows = 0;
  /** Rows and length before the row that was begun last. */
  #rowsBefore = 0;
  #lengthBefore = 0;

  get isEmpty(): boolean {
    return this.#rows === 0;
  }

  /** Adds nulls up to a row, whose value and a comma the caller then adds to `text`. */
  begin(row: number): void {
    this.#rowsBefore = this.#rows;
    this.#lengthBefore = this.text.length;
    const nulls = row - this.#rows;
    if (nulls > 0) this.text.partOf(NULLS, 0, nulls * NULL.length);
    this.#rows = row + 1;
  }

  /** Takes back a row, if it was begun. */
  forget(row: number): void {
    if (this.#rows <= row) return;
    this.#rows = this.#rowsBefore;
    this.text.cut(this.#lengthBefore);
  }

  clear(): void {
    this.#rows = 0;
    this.text.cut(0);
  }
}

/** Collects documents until they are taken as `DocumentColumns`. */
export class ColumnCollector {
  /**
   * Takes the JSON of the document that is next to be added, without line breaks. Its head is the
   * caller's.
   */
  readonly source: TextBytes;
  readonly #lists = new Map<string, ColumnText>();
  readonly #columns = new TextBytes();
  readonly #single: readonly ColumnText[];
  readonly #several: readonly ColumnText[];
  readonly #ids: ColumnText;
  readonly #ignored: ColumnText;
  #count = 0;
  #sourceStart: number;

  /** `width` is how many columns the index has. */
  constructor(width: number, head?: Uint8Array) {
    this.source = new TextBytes(head);
    this.#sourceStart = this.source.length;
    const list = (key: string): ColumnText => {
      const made = new ColumnText();
      this.#lists.set(key, made);
      return made;
    };
    this.#ids = list('id');
    this.#ignored = list('ignored');
    this.#single = Array.from({ length: width }, (_, place) => list(String(place)));
    this.#several = Array.from({ length: width }, (_, place) => list(`${place}m`));
  }

  get count(): number {
    return this.#count;
  }

  /** A value of the document that is next to be added. */
  set(place: number, value: StoredValue): void {
    const column = this.#single[place];
    if (column === undefined) return;
    column.begin(this.#count);
    writeJson(column.text, value);
    column.text.byte(COMMA);
  }

  /** The same for a text that stands, as JSON, in `source` from one byte to another. */
  setFromSource(place: number, start: number, end: number): void {
    this.#setPart(this.#single[place], start, end);
  }

  /** Several values of the document that is next to be added. */
  setMany(place: number, values: readonly StoredValue[]): void {
    const column = this.#several[place];
    if (column === undefined) return;
    column.begin(this.#count);
    column.text.byte(OPENING);
    values.forEach((value, index) => {
      if (index > 0) column.text.byte(COMMA);
      writeJson(column.text, value);
    });
    column.text.byte(CLOSING);
    column.text.byte(COMMA);
  }

  /** The same for a list of texts in `source`. */
  setManyFromSource(place: number, start: number, end: number): void {
    this.#setPart(this.#several[place], start, end);
  }

  /** Ends a document, whose source and values have been set. */
  add(id: string, ignored: readonly string[]): void {
    this.#ids.begin(this.#count);
    writeJson(this.#ids.text, id);
    this.#ids.text.byte(COMMA);
    this.#end(ignored);
  }

  /** The same for an id that stands, as JSON, in `source`. */
  addFromSource(start: number, end: number, ignored: readonly string[]): void {
    this.#setPart(this.#ids, start, end);
    this.#end(ignored);
  }

  /** Forgets the document that is next to be added. */
  forget(): void {
    this.source.cut(this.#sourceStart);
    for (const list of this.#lists.values()) list.forget(this.#count);
  }

  /** Hands over what was added, and begins anew. */
  take(): DocumentColumns {
    const columns = this.#columns;
    const many = this.#several.flatMap((list, place) => (list.isEmpty ? [] : [place]));
    for (const [key, list] of this.#lists) {
      if (list.isEmpty) continue;
      columns.text(`${columns.length === 0 ? '{' : ','}"${key}":[`);
      // The last comma stays behind.
      columns.partOf(list.text, 0, list.text.length - 1);
      columns.byte(CLOSING);
      list.clear();
    }
    columns.byte(CLOSING_OBJECT);
    const count = this.#count;
    this.source.cut(this.source.length - 1);
    const sources = this.source.take();
    this.#count = 0;
    this.#sourceStart = this.source.length;
    return { count, sources, columns: columns.take(), many };
  }

  #setPart(column: ColumnText | undefined, start: number, end: number): void {
    if (column === undefined) return;
    column.begin(this.#count);
    column.text.partOf(this.source, start, end);
    column.text.byte(COMMA);
  }

  #end(ignored: readonly string[]): void {
    if (ignored.length > 0) {
      this.#ignored.begin(this.#count);
      this.#ignored.text.text(JSON.stringify(ignored));
      this.#ignored.text.byte(COMMA);
    }
    this.source.byte(LINE_FEED);
    this.#sourceStart = this.source.length;
    this.#count += 1;
  }
}
