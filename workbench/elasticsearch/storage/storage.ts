import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { registerDissect } from '../esql/commands/dissect_function';
import { registerGrok } from '../esql/commands/grok_function';
import { registerJavascript } from '../esql/functions/javascript/javascript_function';
import { JAVASCRIPT_FUNCTIONS } from '../esql/functions/javascript/javascript_functions';
import { FailureReports } from '../esql/compile/failures';
import { ElasticsearchError } from '../esql/errors';
import { appendDocuments } from './append_documents';
import { columnsOfDocuments, type IndexedDocument } from './columns_of_documents';
import type { DocumentColumns } from './document_columns';
import { DocumentTable } from './document_table';
import { fieldsOfMapping, type Field } from './field';
import { fullDisk } from './full_disk';
import { sqlName, sqlText } from './identifier';
import type { IndexMapping } from './mapping';
import { numberRepeatedIds } from './repeated_ids';
import { Turns } from './turns';

/** An index: its table and its fields by name. */
export interface StoredIndex {
  readonly name: string;
  readonly table: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** As it was created with. */
  readonly mapping: IndexMapping;
}

const CATALOGUE = '_workbench_indices';

/**
 * For DuckDB's pages and its work, of which it puts on disk what does not fit. Without a limit it would
 * take most of the machine's memory for pages that it has read or written once.
 */
const MEMORY_LIMIT = '1GB';

/** As many as Node lends threads to DuckDB: more would wait for one without an order, at each step. */
const AT_ONCE = 4;

/**
 * What stores one index side by side: one alone cannot keep up with what two threads read. Each has
 * up to 122,880 documents in memory, a group of rows of DuckDB, which it packs when it is full.
 */
const LOADING_WRITERS = 2;

const cannotOpen = (file: string, thrown: unknown): Error => {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return /lock/i.test(reason)
    ? new Error(
        `The data file ${file} is in use by another workbench: stop that one, or start this one in another folder.`
      )
    : new Error(
        `The data file ${file} cannot be opened: delete it and start again, it is made anew from the events (${reason.split('\n')[0] ?? ''}).`
      );
};

/** DuckDB takes columns for the same whose names differ in capitals only. */
const checkCapitals = (fields: ReadonlyMap<string, Field>): void => {
  const names = new Map<string, string>();
  for (const name of fields.keys()) {
    const other = names.get(name.toLowerCase());
    if (other !== undefined) {
      throw new ElasticsearchError(
        400,
        'mapper_parsing_exception',
        `Failed to parse mapping: the fields [${other}] and [${name}] differ in capitals only, which is not supported by this engine`
      );
    }
    names.set(name.toLowerCase(), name);
  }
};

/** The indices in a DuckDB file or in memory: one table each, and a catalogue of their mappings. */
export class Storage {
  /** Where statements report evaluations that failed. */
  readonly failureReports = new FailureReports();
  readonly #indices = new Map<string, StoredIndex>();
  readonly #turns = new Turns(AT_ONCE);
  /** What is being written to each index. */
  readonly #writing = new Map<string, Promise<unknown>>();
  readonly #reading = new Map<DuckDBConnection, Promise<unknown>>();
  #isClosing = false;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection
  ) {}

  /** Throws one sentence when the file is locked by another process or damaged. */
  static async open(file: string | undefined, threads: number | undefined): Promise<Storage> {
    try {
      const instance = await DuckDBInstance.create(file ?? ':memory:', {
        ...(threads === undefined ? {} : { threads: String(threads) }),
        // What is in memory only has nowhere else to go.
        ...(file === undefined
          ? {}
          : { memory_limit: MEMORY_LIMIT, temp_directory: `${file}.tmp` }),
        // Files that older versions of DuckDB need not read: they pack `_source` to an eighth.
        storage_compatibility_version: 'latest',
        // An extension would be fetched from outside; none is needed.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      const connection = await instance.connect();
      await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
      await connection.run(
        `CREATE TABLE IF NOT EXISTS ${CATALOGUE} (name VARCHAR PRIMARY KEY, mapping VARCHAR, many VARCHAR[])`
      );
      const storage = new Storage(instance, connection);
      storage.failureReports.register(connection);
      registerDissect(connection);
      registerGrok(connection);
      registerJavascript(connection, JAVASCRIPT_FUNCTIONS);
      await storage.#readCatalogue();
      await storage.#removeUnfinished();
      return storage;
    } catch (thrown) {
      throw cannotOpen(file ?? 'in memory', thrown);
    }
  }

  get indices(): ReadonlyMap<string, StoredIndex> {
    return this.#indices;
  }

  /**
   * Reads with a connection of its own when it is the asker's turn. What was aborted while it waited
   * reads at once, and is to find that out by itself.
   */
  read<Result>(
    signal: AbortSignal,
    asker: string,
    read: (connection: DuckDBConnection) => Promise<Result>
  ): Promise<Result> {
    return this.#turns.during(signal, asker, async () => {
      if (this.#isClosing) throw new Error('The data file is being closed.');
      const connection = await this.connect();
      try {
        const reading = read(connection);
        this.#reading.set(connection, reading);
        return await reading;
      } finally {
        this.#reading.delete(connection);
        connection.closeSync();
      }
    });
  }

  /** A connection of its own, for one statement at a time. */
  connect(): Promise<DuckDBConnection> {
    return this.instance.connect();
  }

  createIndex(name: string, mapping: IndexMapping): Promise<void> {
    return this.#inTurn(name, () => this.#createIndex(name, mapping));
  }

  deleteIndex(name: string): Promise<void> {
    return this.#inTurn(name, () => this.#deleteIndex(name));
  }

  /** All documents are stored, or, when one is refused or the process ends, none. */
  indexDocuments(
    name: string,
    documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>
  ): Promise<number> {
    return this.#inTurn(name, () =>
      this.#indexColumns(name, columnsOfDocuments(documents, this.#index(name).fields))
    );
  }

  /**
   * Creates an index with documents that are its columns already, several parts at once and in no
   * order. It is there when all are stored, and, when one is refused or the process ends, not at all.
   * The buffers of a part are of no use any more when the next is asked for.
   */
  loadIndex(
    name: string,
    mapping: IndexMapping,
    parts: AsyncIterable<DocumentColumns>
  ): Promise<number> {
    return this.#inTurn(name, () => this.#loadIndex(name, mapping, parts));
  }

  /** Tells apart documents that came with one id. Returns how many had an id that another has. */
  numberRepeatedIds(name: string): Promise<number> {
    return this.#inTurn(name, async () => {
      const { table } = this.#index(name);
      const connection = await this.connect();
      try {
        return await numberRepeatedIds(connection, table);
      } finally {
        connection.closeSync();
      }
    });
  }

  /** The fields of an index that is not there yet. */
  #fieldsOfNew(name: string, mapping: IndexMapping): ReadonlyMap<string, Field> {
    if (this.#indices.has(name)) {
      throw new ElasticsearchError(
        400,
        'resource_already_exists_exception',
        `index [${name}] already exists`
      );
    }
    const fields = fieldsOfMapping(mapping);
    checkCapitals(fields);
    return fields;
  }

  async #createIndex(name: string, mapping: IndexMapping): Promise<void> {
    const fields = this.#fieldsOfNew(name, mapping);
    await this.#atOnce(name, async (connection) => {
      await connection.run(new DocumentTable(name, fields).createSql());
      await this.#catalogue(connection, name, mapping);
    });
    this.#indices.set(name, { name, table: name, fields, mapping });
  }

  async #deleteIndex(name: string): Promise<void> {
    this.#index(name);
    await this.#atOnce(name, async (connection) => {
      await connection.run(`DROP TABLE ${sqlName(name)}`);
      await connection.run(`DELETE FROM ${CATALOGUE} WHERE name = $name`, { name });
    });
    this.#indices.delete(name);
  }

  /** All that is written is there afterwards, or, when a part of it fails, nothing of it. */
  async #atOnce<Result>(
    name: string,
    write: (connection: DuckDBConnection) => Promise<Result>
  ): Promise<Result> {
    const connection = await this.connect();
    try {
      await connection.run('BEGIN');
      const result = await write(connection);
      await connection.run('COMMIT');
      return result;
    } catch (thrown) {
      await connection.run('ROLLBACK').catch(() => undefined);
      throw fullDisk(name, thrown);
    } finally {
      connection.closeSync();
    }
  }

  async #indexColumns(name: string, parts: AsyncIterable<DocumentColumns>): Promise<number> {
    const { fields } = this.#index(name);
    const table = new DocumentTable(name, fields);
    const count = await this.#atOnce(name, async (connection) => {
      const stored = await appendDocuments([connection], table, parts);
      await this.#catalogueMany(connection, name, table.widened);
      return stored;
    });
    for (const { name: column } of table.widened) this.#markMany(name, column);
    return count;
  }

  async #loadIndex(
    name: string,
    mapping: IndexMapping,
    parts: AsyncIterable<DocumentColumns>
  ): Promise<number> {
    const fields = this.#fieldsOfNew(name, mapping);
    const table = new DocumentTable(name, fields);
    const writers = await Promise.all(
      Array.from({ length: LOADING_WRITERS }, () => this.connect())
    );
    try {
      await this.#atOnce(name, (connection) => connection.run(table.createSql()));
      for (const writer of writers) await writer.run('BEGIN');
      const count = await appendDocuments(writers, table, parts);
      for (const writer of writers) await writer.run('COMMIT');
      await this.#atOnce(name, async (connection) => {
        await this.#catalogue(connection, name, mapping);
        await this.#catalogueMany(connection, name, table.widened);
      });
      this.#indices.set(name, { name, table: name, fields, mapping });
      for (const { name: column } of table.widened) this.#markMany(name, column);
      return count;
    } catch (thrown) {
      for (const writer of writers) await writer.run('ROLLBACK').catch(() => undefined);
      // What cannot be removed now is when the file is opened next.
      await this.connection.run(`DROP TABLE IF EXISTS ${sqlName(name)}`).catch(() => undefined);
      throw fullDisk(name, thrown);
    } finally {
      for (const writer of writers) writer.closeSync();
    }
  }

  /** Those of the ids that an index holds. */
  async existingIds(name: string, ids: readonly string[]): Promise<Set<string>> {
    const { table } = this.#index(name);
    const connection = await this.connect();
    try {
      const list = ids.map(sqlText).join(', ');
      const sql = `SELECT _id FROM ${sqlName(table)} WHERE _id IN (${list})`;
      const rows = await connection.runAndReadAll(sql);
      return new Set(rows.getRows().map(([id]) => String(id)));
    } finally {
      connection.closeSync();
    }
  }

  /**
   * Stops what is read and waits for its end: a process that ends while a statement calls a function of
   * JavaScript waits for that call for ever.
   */
  async close(): Promise<void> {
    this.#isClosing = true;
    while (this.#reading.size > 0) {
      for (const connection of this.#reading.keys()) connection.interrupt();
      await Promise.allSettled(this.#reading.values());
    }
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** Writes to an index wait for each other: what is stored hangs on which columns hold lists by now. */
  #inTurn<Result>(name: string, write: () => Promise<Result>): Promise<Result> {
    const result = (this.#writing.get(name) ?? Promise.resolve()).then(write, write);
    const ended = result.then(
      () => undefined,
      () => undefined
    );
    this.#writing.set(name, ended);
    void ended.then(() => {
      if (this.#writing.get(name) === ended) this.#writing.delete(name);
    });
    return result;
  }

  async #catalogue(
    connection: DuckDBConnection,
    name: string,
    mapping: IndexMapping
  ): Promise<void> {
    await connection.run(`INSERT INTO ${CATALOGUE} VALUES ($name, $mapping, [])`, {
      name,
      mapping: JSON.stringify(mapping),
    });
  }

  async #catalogueMany(
    connection: DuckDBConnection,
    index: string,
    fields: readonly Field[]
  ): Promise<void> {
    if (fields.length === 0) return;
    const names = fields.map(({ name }) => sqlText(name)).join(', ');
    await connection.run(
      `UPDATE ${CATALOGUE} SET many = list_concat(many, [${names}]) WHERE name = ${sqlText(index)}`
    );
  }

  #markMany(index: string, column: string): void {
    for (const field of this.#index(index).fields.values()) {
      if (field.column === column) field.many = true;
    }
  }

  #index(name: string): StoredIndex {
    const index = this.#indices.get(name);
    if (!index) {
      throw new ElasticsearchError(404, 'index_not_found_exception', `no such index [${name}]`);
    }
    return index;
  }

  async #readCatalogue(): Promise<void> {
    const rows = await this.connection.runAndReadAll(
      `SELECT name, mapping, unnest(CASE WHEN len(many) = 0 THEN [NULL] ELSE many END) AS field FROM ${CATALOGUE}`
    );
    for (const [name, mapping, field] of rows.getRows()) {
      if (typeof name !== 'string' || typeof mapping !== 'string') continue;
      if (!this.#indices.has(name)) {
        // Our own file: what stands there was written by createIndex.
        const read: IndexMapping = JSON.parse(mapping);
        const fields = fieldsOfMapping(read);
        this.#indices.set(name, { name, table: name, fields, mapping: read });
      }
      if (typeof field === 'string') this.#markMany(name, field);
    }
  }

  /** Tables that a load began in an earlier process and did not end. */
  async #removeUnfinished(): Promise<void> {
    const rows = await this.connection.runAndReadAll(
      `SELECT table_name FROM duckdb_tables() WHERE NOT internal AND table_name <> '${CATALOGUE}'`
    );
    for (const [name] of rows.getRows()) {
      if (typeof name !== 'string' || this.#indices.has(name)) continue;
      await this.connection.run(`DROP TABLE ${sqlName(name)}`);
    }
  }
}
