import type { Field } from './field';
import type { StoredValue } from './stored_value';

/** Documents that are handed over at once: as many as DuckDB works on at once. */
export const PART = 2_048;

/** Documents of one index, column by column, as the table takes them. */
export interface DocumentColumns {
  readonly count: number;
  /** The JSON of each document, one a line. */
  readonly sources: string;
  /**
   * A JSON object of lists with one value a document, null where it has none; a list may end early.
   * `id`, `ignored` (lists of names), and columns by their place among those of the index: `7` has
   * single values, `7m` lists of values.
   */
  readonly columns: string;
  /** The places of columns that have several values in a document. */
  readonly many: readonly number[];
}

/** The fields that have a column of their own, in the order of the table's columns. */
export const columnsOf = (fields: ReadonlyMap<string, Field>): Field[] =>
  [...fields.values()].filter((field) => field.column === field.name);

class ColumnTexts {
  #texts: string[] = [];
  isMany = false;

  set(row: number, json: string): void {
    while (this.#texts.length < row) this.#texts.push('null');
    this.#texts.push(json);
  }

  get isEmpty(): boolean {
    return this.#texts.length === 0;
  }

  take(): string {
    const texts = this.isMany
      ? this.#texts.map((text) => (text === 'null' || text.startsWith('[') ? text : `[${text}]`))
      : this.#texts;
    this.#texts = [];
    this.isMany = false;
    return `[${texts.join(',')}]`;
  }
}

const LONE_SURROGATE = /\\ud[89a-f]/;

/** The JSON of a value that DuckDB reads too: half a character, which UTF-8 cannot hold, becomes U+FFFD. */
export const columnJson = (value: StoredValue): string => {
  if (typeof value !== 'string') return String(value);
  const json = JSON.stringify(value);
  return LONE_SURROGATE.test(json) ? JSON.stringify(value.toWellFormed()) : json;
};

/** Collects documents until they are taken as `DocumentColumns`. */
export class ColumnCollector {
  #ids: string[] = [];
  #sources: string[] = [];
  readonly #ignored = new ColumnTexts();
  readonly #columns: readonly ColumnTexts[];

  /** `width` is how many columns the index has. */
  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new ColumnTexts());
  }

  get count(): number {
    return this.#ids.length;
  }

  /** A value of the document that is next to be added, as `columnJson` writes it. */
  set(place: number, json: string): void {
    this.#columns[place]?.set(this.#ids.length, json);
  }

  /** Several values of the document that is next to be added. */
  setMany(place: number, values: readonly string[]): void {
    const column = this.#columns[place];
    if (column === undefined) return;
    column.isMany = true;
    column.set(this.#ids.length, `[${values.join(',')}]`);
  }

  /** Ends a document, whose values have been set. `source` is its JSON without line breaks. */
  add(id: string, source: string, ignored: readonly string[]): void {
    if (ignored.length > 0) this.#ignored.set(this.#ids.length, JSON.stringify(ignored));
    this.#ids.push(columnJson(id));
    this.#sources.push(source);
  }

  /** Hands over what was added, and begins anew. */
  take(): DocumentColumns {
    const count = this.#ids.length;
    const members = [`"id":[${this.#ids.join(',')}]`];
    const many: number[] = [];
    if (!this.#ignored.isEmpty) members.push(`"ignored":${this.#ignored.take()}`);
    this.#columns.forEach((column, place) => {
      if (column.isEmpty) return;
      if (column.isMany) many.push(place);
      members.push(`"${place}${column.isMany ? 'm' : ''}":${column.take()}`);
    });
    const sources = this.#sources.join('\n');
    this.#ids = [];
    this.#sources = [];
    return { count, sources, columns: `{${members.join(',')}}`, many };
  }
}
