import { DuckDBDataChunk, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { sqlType, type EsqlType } from '../esql/types';
import { documentValues, type DocumentValues } from './document_values';
import type { Field } from './field';
import { fieldTree } from './field_tree';
import { sqlName, sqlText } from './identifier';
import type { StoredValue } from './stored_value';

/** A document with its id and its nested JSON. */
export interface IndexedDocument {
  id: string;
  source: Record<string, unknown>;
}

/** Documents that DuckDB takes at once, while the next ones are read. */
const BATCH = 8_192;

/** Rows of a DuckDB vector. */
const VECTOR = 2_048;

const JSON_TYPES: Partial<Record<EsqlType, string>> = {
  integer: 'INTEGER',
  long: 'BIGINT',
  unsigned_long: 'UBIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  datetime: 'BIGINT',
  date_nanos: 'BIGINT',
};

/** How what stands in JSON becomes what a column holds. */
const FROM_JSON: Partial<Record<EsqlType, (value: string) => string>> = {
  datetime: (value) => `make_timestamp(${value} * 1000)`,
  date_nanos: (value) => `make_timestamp_ns(${value})`,
};

interface Batch {
  readonly documents: IndexedDocument[];
  readonly values: DocumentValues[];
}

const LONE_SURROGATE = /\\ud[89a-f]/;

/** JSON that DuckDB reads too: half a character, which UTF-8 cannot hold, becomes U+FFFD. */
const jsonText = (value: unknown): string => {
  const text = JSON.stringify(value);
  return LONE_SURROGATE.test(text)
    ? JSON.stringify(value, (_key, item: unknown) =>
        typeof item === 'string' ? item.toWellFormed() : item
      )
    : text;
};

type JsonValue = Exclude<StoredValue, bigint>;

/** A bigint goes as its digits, which DuckDB reads as the number that they are. */
const asJson = (value: StoredValue): JsonValue =>
  typeof value === 'bigint' ? value.toString() : value;

/** Appends to the table of one index. */
export class DocumentAppender {
  readonly #columns: readonly Field[];
  readonly #many: Set<Field>;
  #pending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: {
      /**
       * Writes to the index, each batch in a transaction of its own: one over all of them would see
       * the batch table as it was at its start, and store the first batch again and again.
       */
      writer: DuckDBConnection;
      /** Fills the batch table, which the writer empties into the index. */
      stager: DuckDBConnection;
      /** `catalogue.table` of the batch. */
      batch: { catalogue: string; table: string };
      table: string;
      fields: ReadonlyMap<string, Field>;
    }
  ) {
    this.#columns = [...options.fields.values()].filter((field) => field.column === field.name);
    this.#many = new Set(this.#columns.filter(({ many }) => many));
  }

  /** Columns that hold lists by now. */
  get many(): ReadonlySet<Field> {
    return this.#many;
  }

  /** Takes all documents; returns how many. DuckDB stores a batch while the next is read. */
  async append(
    documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>,
    onProgress?: (count: number) => void
  ): Promise<number> {
    const root = fieldTree(this.options.fields.values());
    let count = 0;
    let batch: Batch = { documents: [], values: [] };
    const flush = async (): Promise<void> => {
      await this.#store(batch);
      count += batch.documents.length;
      batch = { documents: [], values: [] };
      onProgress?.(count);
    };
    for await (const document of documents) {
      batch.documents.push(document);
      batch.values.push(documentValues(document.source, root));
      if (batch.documents.length === BATCH) await flush();
    }
    if (batch.documents.length > 0) await flush();
    await this.#pending;
    return count;
  }

  async #store({ documents, values }: Batch): Promise<void> {
    const widened = this.#columns.filter(
      (field) =>
        !this.#many.has(field) && values.some((row) => Array.isArray(row.values.get(field)))
    );
    for (const field of widened) this.#many.add(field);
    const rows = values.map((row) => this.#rowText(row));
    const texts = documents.map(({ source }) => JSON.stringify(source));
    // The batch table is free when the writer has emptied it.
    await this.#pending;
    for (const field of widened) await this.#widen(field);
    await this.#stage(documents, texts, rows);
    this.#pending = this.options.writer.run(this.#insertSql());
    // A failure is met where the promise is awaited next.
    this.#pending.catch(() => undefined);
  }

  #rowText({ values, ignored }: DocumentValues): string {
    const row: Record<string, JsonValue | readonly JsonValue[]> = {};
    this.#columns.forEach((field, index) => {
      const value = values.get(field);
      if (value === undefined) return;
      if (Array.isArray(value)) row[index] = value.map(asJson);
      else row[index] = this.#many.has(field) ? [asJson(value)] : asJson(value);
    });
    if (ignored.length > 0) row.i = [...ignored];
    return jsonText(row);
  }

  async #widen(field: Field): Promise<void> {
    const column = sqlName(field.name);
    await this.options.writer.run(
      `ALTER TABLE ${sqlName(this.options.table)} ALTER COLUMN ${column} SET DATA TYPE ${sqlType(field.type, true)} USING CASE WHEN ${column} IS NOT NULL THEN [${column}] END`
    );
  }

  async #stage(
    documents: readonly IndexedDocument[],
    texts: readonly string[],
    rows: readonly string[]
  ): Promise<void> {
    const { stager, batch } = this.options;
    await stager.run(`TRUNCATE ${batch.catalogue}.main.${batch.table}`);
    const appender = await stager.createAppender(batch.table, 'main', batch.catalogue);
    for (let from = 0; from < documents.length; from += VECTOR) {
      const ids = documents.slice(from, from + VECTOR).map(({ id }) => id);
      const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR], ids.length);
      chunk.setColumns([ids, texts.slice(from, from + VECTOR), rows.slice(from, from + VECTOR)]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  #insertSql(): string {
    const { batch, table } = this.options;
    const types: Record<string, string | string[]> = { i: ['VARCHAR'] };
    this.#columns.forEach((field, index) => {
      const type = JSON_TYPES[field.type] ?? 'VARCHAR';
      types[index] = this.#many.has(field) ? [type] : type;
    });
    const selected = this.#columns.map((field, index) => {
      const value = `r['${index}']`;
      const made = FROM_JSON[field.type];
      if (!made) return value;
      return this.#many.has(field)
        ? `list_transform(${value}, lambda v: ${made('v')})`
        : made(value);
    });
    return `INSERT INTO ${sqlName(table)} SELECT ${['id', "r['i']", 'source', ...selected].join(', ')} FROM (SELECT id, source, json_transform(document, ${sqlText(JSON.stringify(types))}) AS r FROM ${batch.catalogue}.main.${batch.table})`;
  }
}
