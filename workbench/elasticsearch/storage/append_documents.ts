import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  type DuckDBConnection,
  type DuckDBType,
  DuckDBTimestampValue,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import type { EsqlType } from '../esql/types';
import { documentValues, type DocumentValues, type StoredValue } from './document_values';
import type { Field } from './field';

/** A document with its id and its nested JSON. */
export interface IndexedDocument {
  id: string;
  source: Record<string, unknown>;
}

/** Rows of a DuckDB vector. */
const BATCH = 2048;

const DUCKDB_TYPES: Partial<Record<EsqlType, DuckDBType>> = {
  integer: INTEGER,
  long: BIGINT,
  double: DOUBLE,
  boolean: BOOLEAN,
  datetime: TIMESTAMP,
};

const duckdbType = (field: Field): DuckDBType => {
  const single = DUCKDB_TYPES[field.type] ?? VARCHAR;
  return field.many ? LIST(single) : single;
};

const duckdbValue = (field: Field, value: StoredValue): DuckDBValue => {
  if (typeof value !== 'number') return value;
  if (field.type === 'datetime') return new DuckDBTimestampValue(BigInt(value) * 1000n);
  return field.type === 'long' ? BigInt(value) : value;
};

const cell = (field: Field, values: StoredValue[] | undefined): DuckDBValue => {
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return null;
  return field.many
    ? listValue(values.map((value) => duckdbValue(field, value)))
    : duckdbValue(field, first);
};

interface Batch {
  documents: IndexedDocument[];
  values: DocumentValues[];
}

/** Appends to the table of an index, in the order `_id`, `_ignored`, `_source`, then the columns. */
export const appendDocuments = async ({
  connection,
  table,
  fields,
  documents,
  makeMany,
  onProgress,
}: {
  connection: DuckDBConnection;
  table: string;
  fields: ReadonlyMap<string, Field>;
  documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>;
  /** Turns a column into one of lists; the rows so far keep their values. */
  makeMany(field: Field): Promise<void>;
  onProgress?: ((count: number) => void) | undefined;
}): Promise<number> => {
  const columns = [...fields.values()].filter((field) => field.column === field.name);
  let appender = await connection.createAppender(table);
  let count = 0;

  const widen = async ({ values }: Batch): Promise<void> => {
    const wide = columns.filter(
      (field) => !field.many && values.some((row) => (row.values.get(field.name)?.length ?? 0) > 1)
    );
    if (wide.length === 0) return;
    appender.closeSync();
    for (const field of wide) await makeMany(field);
    appender = await connection.createAppender(table);
  };

  const write = async (batch: Batch): Promise<void> => {
    await widen(batch);
    const chunk = DuckDBDataChunk.create([
      VARCHAR,
      LIST(VARCHAR),
      VARCHAR,
      ...columns.map(duckdbType),
    ]);
    chunk.setColumns([
      batch.documents.map(({ id }) => id),
      batch.values.map(({ ignored }) => (ignored.length === 0 ? null : listValue([...ignored]))),
      batch.documents.map(({ source }) => JSON.stringify(source)),
      ...columns.map((field) => batch.values.map((row) => cell(field, row.values.get(field.name)))),
    ]);
    appender.appendDataChunk(chunk);
    count += batch.documents.length;
    onProgress?.(count);
  };

  let batch: Batch = { documents: [], values: [] };
  for await (const document of documents) {
    batch.documents.push(document);
    batch.values.push(documentValues(document.source, fields));
    if (batch.documents.length === BATCH) {
      await write(batch);
      batch = { documents: [], values: [] };
    }
  }
  if (batch.documents.length > 0) await write(batch);
  appender.closeSync();
  return count;
};
