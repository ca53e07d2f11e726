import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { sqlType, type EsqlType } from '../esql/types';
import { columnsOf, type DocumentColumns } from './document_columns';
import type { Field } from './field';
import { sqlName, sqlText } from './identifier';

/** How a value stands in the JSON of `DocumentColumns`; the others are texts. */
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

/** Appends to the table of one index, within a transaction of the caller's. */
export class DocumentAppender {
  readonly #columns: readonly Field[];
  readonly #many: Set<number>;
  #statement: DuckDBPreparedStatement | undefined;

  constructor(
    private readonly writer: DuckDBConnection,
    private readonly table: string,
    fields: ReadonlyMap<string, Field>
  ) {
    this.#columns = columnsOf(fields);
    this.#many = new Set(this.#columns.flatMap(({ many }, place) => (many ? [place] : [])));
  }

  /** Columns that hold lists by now. */
  get many(): Field[] {
    return this.#columns.filter((_field, place) => this.#many.has(place));
  }

  /** Takes documents over: their buffers are of no use to it any more when it is done. */
  async take({ sources, columns, many }: DocumentColumns): Promise<void> {
    for (const place of many) if (!this.#many.has(place)) await this.#widen(place);
    this.#statement ??= await this.writer.prepare(this.#insertSql());
    const statement = this.#statement;
    statement.bindBlob(statement.parameterIndex('sources'), sources);
    statement.bindBlob(statement.parameterIndex('columns'), columns);
  }

  /** Appends the documents that were taken over last. */
  async append(): Promise<void> {
    await this.#statement?.run();
  }

  close(): void {
    this.#statement?.destroySync();
    this.#statement = undefined;
  }

  async #widen(place: number): Promise<void> {
    const field = this.#columns[place];
    if (field === undefined) return;
    this.close();
    const column = sqlName(field.name);
    await this.writer.run(
      `ALTER TABLE ${sqlName(this.table)} ALTER COLUMN ${column} SET DATA TYPE ${sqlType(field.type, true)} USING CASE WHEN ${column} IS NOT NULL THEN [${column}] END`
    );
    this.#many.add(place);
  }

  #insertSql(): string {
    const types: Record<string, unknown> = { id: ['VARCHAR'], ignored: [['VARCHAR']] };
    const lists = ["unnest(r['id']) AS id", "unnest(r['ignored']) AS ignored"];
    const values = this.#columns.map(({ type }, place) => {
      const jsonType = JSON_TYPES[type] ?? 'VARCHAR';
      const made = FROM_JSON[type] ?? ((value: string) => value);
      const [single, several] = [`c${place}`, `c${place}m`];
      types[place] = [jsonType];
      lists.push(`unnest(r['${place}']) AS ${single}`);
      if (!this.#many.has(place)) return made(single);
      types[`${place}m`] = [[jsonType]];
      lists.push(`unnest(r['${place}m']) AS ${several}`);
      const one = `CASE WHEN ${single} IS NOT NULL THEN [${made(single)}] END`;
      const list =
        type in FROM_JSON ? `list_transform(${several}, lambda one: ${made('one')})` : several;
      return `coalesce(${list}, ${one})`;
    });
    const part = `SELECT decode($sources) AS sources, json_transform(decode($columns), ${sqlText(JSON.stringify(types))}) AS r`;
    const rows = `SELECT ${lists.join(', ')}, unnest(string_split(sources, chr(10))) AS source FROM (${part})`;
    return `INSERT INTO ${sqlName(this.table)} SELECT id, ignored, source, ${values.join(', ')} FROM (${rows})`;
  }
}
