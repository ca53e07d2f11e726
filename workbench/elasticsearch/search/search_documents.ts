import { DuckDBListValue, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { filterSql } from '../esql/compile/filter_sql';
import { ElasticsearchError } from '../esql/errors';
import { sqlName } from '../storage/identifier';
import { runStatement } from '../storage/run_statement';
import type { Storage, StoredIndex } from '../storage/storage';
import type { SearchRequest } from './search_request';
import { sortValue, type SortValue } from './sort_value';

export interface FoundDocument {
  readonly id: string;
  readonly index: string;
  /** The JSON text of the document. */
  readonly source: string;
  readonly ignored: readonly string[];
  /** The values that it was sorted by; null = it has none. */
  readonly sort: ReadonlyArray<string | number | null>;
}

export interface FoundDocuments {
  readonly documents: readonly FoundDocument[];
  /** null = not asked for. */
  readonly total: { readonly value: number; readonly relation: 'eq' | 'gte' } | null;
  /** Indices that do not map what is sorted by: they give no documents. */
  readonly failed: ReadonlyArray<{ readonly index: string; readonly reason: string }>;
}

interface Part {
  readonly index: StoredIndex;
  readonly condition: string;
  readonly keys: readonly SortValue[];
}

const unmapped = (field: string): string => `No mapping found for [${field}] in order to sort on`;

/** A key must be of one kind in all indices; an index without the field fits each. */
const checkKinds = (parts: readonly Part[], { sort }: SearchRequest): void => {
  for (const [at, { field }] of sort.entries()) {
    const keys = parts.flatMap(({ keys: all }) => all[at] ?? []);
    const kinds = new Set(keys.filter(({ order }) => order !== 'NULL').map(({ kind }) => kind));
    if (kinds.size > 1) {
      throw new ElasticsearchError(
        400,
        'illegal_argument_exception',
        `Can't sort on field [${field}]; the field has incompatible sort types: [${[...kinds].sort().join('] and [')}]`
      );
    }
  }
};

const scalar = (value: DuckDBValue | undefined): string | number | null => {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const texts = (value: DuckDBValue | undefined): string[] =>
  value instanceof DuckDBListValue
    ? value.items.filter((item): item is string => typeof item === 'string')
    : [];

/**
 * The places of the hits and what they are sorted by. The documents themselves are read afterwards:
 * their texts are most of what is stored.
 */
const placesSql = (parts: readonly Part[], { sort, size, from }: SearchRequest): string => {
  const selects = parts.map(({ index, condition, keys }, place) => {
    const ordered = keys.flatMap(({ order, shown }, at) => [
      `${order} AS o${at}`,
      `${shown} AS k${at}`,
    ]);
    const columns = [`${place} AS place`, 'rowid AS row', ...ordered];
    return `SELECT ${columns.join(', ')} FROM ${sqlName(index.table)} WHERE ${condition}`;
  });
  const order = sort.map(
    ({ descending, missingFirst }, at) =>
      `o${at} ${descending ? 'DESC' : 'ASC'} NULLS ${missingFirst ? 'FIRST' : 'LAST'}`
  );
  // Without a sort, DuckDB gives rows in the order in which they were stored, and stops at the last.
  const sorted = order.length === 0 ? '' : ` ORDER BY ${[...order, 'place', 'row'].join(', ')}`;
  const shown = ['place', 'row', ...sort.map((_, at) => `k${at}`)];
  return `SELECT ${shown.join(', ')} FROM (${selects.join(' UNION ALL ')})${sorted} LIMIT ${size} OFFSET ${from}`;
};

/** A join finds rows by their place; a list of places would read the whole table. */
const documentsSql = ({ table }: StoredIndex, rows: readonly string[]): string =>
  `SELECT rowid, _id, _source, _ignored FROM ${sqlName(table)} WHERE rowid IN (SELECT unnest([${rows.join(', ')}]))`;

/** The hits in their order. */
const readHits = async (
  connection: DuckDBConnection,
  parts: readonly Part[],
  request: SearchRequest,
  signal: AbortSignal
): Promise<FoundDocument[]> => {
  const places = await runStatement(connection, placesSql(parts, request), signal);
  const documents = new Map<string, Omit<FoundDocument, 'sort'>>();
  for (const [place, { index }] of parts.entries()) {
    const rows = places.flatMap(([at, row]) => (Number(at) === place ? [String(row)] : []));
    if (rows.length === 0) continue;
    for (const [row, id, source, ignored] of await runStatement(
      connection,
      documentsSql(index, rows),
      signal
    )) {
      documents.set(`${place} ${String(row)}`, {
        id: String(id),
        index: index.name,
        source: String(source),
        ignored: texts(ignored),
      });
    }
  }
  return places.flatMap(([place, row, ...sort]) => {
    const document = documents.get(`${String(place)} ${String(row)}`);
    return document ? [{ ...document, sort: sort.map(scalar) }] : [];
  });
};

const countSql = (parts: readonly Part[], most: number | null): string => {
  const limit = most === null ? '' : ` LIMIT ${most + 1}`;
  const selects = parts.map(
    ({ index, condition }) => `SELECT 1 FROM ${sqlName(index.table)} WHERE ${condition}`
  );
  return `SELECT count(*) FROM (${selects.join(' UNION ALL ')}${limit})`;
};

/** Finds the documents of a search, in their order. Throws ElasticsearchError. */
export const searchDocuments = async (
  storage: Storage,
  request: SearchRequest,
  now: Date,
  signal: AbortSignal,
  asker: string
): Promise<FoundDocuments> => {
  const failed: Array<{ index: string; reason: string }> = [];
  const parts = request.indices.flatMap((name): Part[] => {
    const index = storage.indices.get(name);
    if (!index) return [];
    const condition = request.query === undefined ? 'TRUE' : filterSql(request.query, index, now);
    const keys: SortValue[] = [];
    for (const key of request.sort) {
      const value = sortValue(index, key);
      if (value === null) {
        failed.push({ index: name, reason: unmapped(key.field) });
        return [];
      }
      keys.push(value);
    }
    return [{ index, condition, keys }];
  });
  checkKinds(parts, request);
  const { trackTotalHits, size } = request;
  const nothing = trackTotalHits === false ? null : { value: 0, relation: 'eq' as const };
  if (parts.length === 0) return { documents: [], total: nothing, failed };
  return storage.read(signal, asker, async (connection) => {
    const documents = size === 0 ? [] : await readHits(connection, parts, request, signal);
    if (trackTotalHits === false) return { documents, total: null, failed };
    const most = trackTotalHits === true ? null : trackTotalHits;
    const [counted] = await runStatement(connection, countSql(parts, most), signal);
    const count = Number(counted?.[0] ?? 0);
    const isMore = most !== null && count > most;
    return {
      documents,
      total: { value: isMore ? most : count, relation: isMore ? 'gte' : 'eq' },
      failed,
    };
  });
};
