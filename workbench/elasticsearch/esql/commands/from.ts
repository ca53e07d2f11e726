import type { StoredIndex } from '../../storage/storage';
import type { Field } from '../../storage/field';
import { sqlName, sqlText } from '../../storage/identifier';
import { filterSql } from '../compile/filter_sql';
import { Scope, type Column } from '../bind/scope';
import type { Plan } from '../compile/plan';
import { ElasticsearchError } from '../errors';
import type { NamePattern } from '../parser/tree';
import { sqlType, type EsqlType } from '../types';

/** A column of all indices together. */
interface Merged {
  readonly name: string;
  readonly type: EsqlType;
  readonly many: boolean;
  readonly mappedTypes: readonly string[];
}

const merge = (indices: readonly StoredIndex[]): Merged[] => {
  const byName = new Map<string, Field[]>();
  for (const { fields } of indices) {
    for (const field of fields.values()) {
      byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
    }
  }
  return [...byName.entries()]
    .map(([name, fields]) => {
      const types = [...new Set(fields.map(({ type }) => type))];
      const [type] = types;
      return {
        name,
        type: types.length === 1 && type !== undefined ? type : ('unsupported' as const),
        many: fields.some(({ many }) => many),
        mappedTypes: [...new Set(fields.map(({ mappedType }) => mappedType))],
      };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
};

const METADATA: Readonly<Record<string, { type: EsqlType; many: boolean }>> = {
  _id: { type: 'keyword', many: false },
  _index: { type: 'keyword', many: false },
  _source: { type: '_source', many: false },
  _ignored: { type: 'keyword', many: true },
};

const storedSql = (index: StoredIndex, { name, type, many }: Merged): string => {
  const field = index.fields.get(name);
  if (type === 'unsupported' || field === undefined) return `NULL::${sqlType(type, many)}`;
  if (field.constant !== null) return `${sqlText(field.constant)}`;
  if (field.column === null) return `NULL::${sqlType(type, many)}`;
  const column = sqlName(field.column);
  return many && !field.many
    ? `CASE WHEN ${column} IS NULL THEN NULL ELSE [${column}] END`
    : column;
};

const metadataSql = (index: StoredIndex, name: string): string =>
  name === '_index' ? sqlText(index.name) : sqlName(name);

/** Reads indices: all fields of their mappings, in the order of their names, then the metadata. */
export const from = (
  plan: Plan,
  indices: readonly StoredIndex[],
  metadata: readonly NamePattern[],
  used: ReadonlySet<string> | null,
  filter: unknown
): void => {
  const merged = merge(indices);
  const columns: Array<{ column: Column; sql: (index: StoredIndex) => string }> = merged.map(
    (entry) => ({
      column: {
        name: entry.name,
        type: entry.type,
        many: entry.many,
        alias: plan.nextAlias(),
        ...(entry.type === 'unsupported' ? { originalTypes: entry.mappedTypes } : {}),
      },
      sql: (index) => storedSql(index, entry),
    })
  );
  for (const { name, source } of metadata) {
    const known = METADATA[name];
    if (!known) {
      throw new ElasticsearchError(
        400,
        'parsing_exception',
        `line ${source.position.line}:${source.position.column}: unsupported metadata field [${name}]`
      );
    }
    columns.push({
      column: { name, ...known, alias: plan.nextAlias() },
      sql: (index) => metadataSql(index, name),
    });
  }
  const loaded = columns.filter(({ column }) => used === null || used.has(column.name));
  const selects = indices.map((index) => {
    const list = loaded.map(({ column, sql }) => `${sql(index)} AS ${column.alias}`);
    const condition = filter === undefined ? '' : ` WHERE ${filterSql(filter, index)}`;
    return `SELECT ${list.length === 0 ? '1 AS nothing' : list.join(', ')} FROM ${sqlName(index.table)}${condition}`;
  });
  plan.step(selects.join(' UNION ALL '));
  plan.scope = new Scope(columns.map(({ column }) => column));
};
