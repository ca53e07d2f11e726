import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { DocumentColumns } from './document_columns';
import type { DocumentTable } from './document_table';

/** Appends to a table with one connection, one part after the other. */
class PartAppender {
  #statement: DuckDBPreparedStatement | undefined;
  #appending: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: DuckDBConnection,
    private readonly table: DocumentTable
  ) {}

  /** Resolves to this when the part that was taken last is stored, and fails when it is not. */
  async free(): Promise<this> {
    await this.#appending;
    return this;
  }

  /** Takes a part over, whose buffers are of no use to it any more, and begins to append it. */
  async take({ sources, columns }: DocumentColumns): Promise<void> {
    this.#statement ??= await this.connection.prepare(this.table.insertSql());
    const statement = this.#statement;
    statement.bindBlob(statement.parameterIndex('sources'), sources);
    statement.bindBlob(statement.parameterIndex('columns'), columns);
    this.#appending = statement.run().then(() => undefined);
    // A failure is met where the promise is awaited.
    this.#appending.catch(() => undefined);
  }

  /** Lets go of what belongs to the table as it is now. */
  async close(): Promise<void> {
    await this.#appending.catch(() => undefined);
    this.#statement?.destroySync();
    this.#statement = undefined;
  }
}

const onAll = async (connections: readonly DuckDBConnection[], sql: string): Promise<void> => {
  for (const connection of connections) await connection.run(sql);
};

/**
 * Appends parts of one index, as many at once as there are connections, while the next is made; the
 * order is that of their ends. Each connection has begun a transaction, and has one at the end, which
 * the caller ends. A single connection keeps to its own; several commit where a column has to be
 * widened, since none may change a table to which others append. Returns the number of documents.
 */
export const appendDocuments = async (
  connections: readonly DuckDBConnection[],
  table: DocumentTable,
  parts: AsyncIterable<DocumentColumns>
): Promise<number> => {
  const appenders = connections.map((connection) => new PartAppender(connection, table));
  const close = (): Promise<unknown> => Promise.all(appenders.map((appender) => appender.close()));
  const allFree = (): Promise<unknown> => Promise.all(appenders.map((appender) => appender.free()));
  const widen = async (places: readonly number[]): Promise<void> => {
    await allFree();
    await close();
    if (connections.length > 1) await onAll(connections, 'COMMIT');
    for (const place of places) await connections[0]?.run(table.widenSql(place));
    if (connections.length > 1) await onAll(connections, 'BEGIN');
  };
  let count = 0;
  try {
    for await (const part of parts) {
      const narrow = part.many.filter((place) => !table.isMany(place));
      if (narrow.length > 0) await widen(narrow);
      const appender = await Promise.race(appenders.map((one) => one.free()));
      await appender.take(part);
      count += part.count;
    }
    await allFree();
    return count;
  } finally {
    await close();
  }
};
