import { sqlType, type EsqlType } from '../esql/types';
import { columnsOf } from './document_columns';
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

const METADATA = ['_id VARCHAR', '_ignored VARCHAR[]', '_source VARCHAR USING COMPRESSION zstd'];

/** The table of one index as SQL. A column holds single values until a document brings several. */
export class DocumentTable {
  readonly #columns: readonly Field[];
  readonly #many: Set<number>;
  readonly #widened: Field[] = [];

  constructor(
    private readonly name: string,
    fields: ReadonlyMap<string, Field>
  ) {
    this.#columns = columnsOf(fields);
    this.#many = new Set(this.#columns.flatMap(({ many }, place) => (many ? [place] : [])));
  }

  /** Columns that hold lists by now, and did not when this was made. */
  get widened(): readonly Field[] {
    return this.#widened;
  }

  isMany(place: number): boolean {
    return this.#many.has(place);
  }

  createSql(): string {
    const columns = this.#columns.map(({ name, type }) => `${sqlName(name)} ${sqlType(type)}`);
    return `CREATE TABLE ${sqlName(this.name)} (${[...METADATA, ...columns].join(', ')})`;
  }

  /** Makes the values of a column lists. What `insertSql` gives is another afterwards. */
  widenSql(place: number): string {
    const field = this.#columns[place];
    if (field === undefined) throw new Error(`the table ${this.name} has no column ${place}`);
    this.#many.add(place);
    this.#widened.push(field);
    const column = sqlName(field.name);
    return `ALTER TABLE ${sqlName(this.name)} ALTER COLUMN ${column} SET DATA TYPE ${sqlType(field.type, true)} USING CASE WHEN ${column} IS NOT NULL THEN [${column}] END`;
  }

  /** Appends `DocumentColumns`, whose blobs are its parameters. */
  insertSql(): string {
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
    const part = `SELECT string_split(decode($sources), chr(10)) AS sources, json_transform(decode($columns), ${sqlText(JSON.stringify(types))}) AS r`;
    const rows = `SELECT ${lists.join(', ')}, unnest(sources) AS source FROM (${part})`;
    return `INSERT INTO ${sqlName(this.name)} SELECT id, ignored, source, ${values.join(', ')} FROM (${rows})`;
  }
}
