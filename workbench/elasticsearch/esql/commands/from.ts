import type { StoredIndex } from '../../storage/storage';
import type { Field } from '../../storage/field';
import { sqlName, sqlText } from '../../storage/identifier';
import { Documents } from '../compile/documents';
import { filterSql } from '../compile/filter_sql';
import { Scope, type Column } from '../bind/scope';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { NamePattern } from '../parser/tree';
import { sqlType, type EsqlType } from '../types';

/** A column of all indices together. */
interface Merged {
  readonly name: string;
  readonly type: EsqlType;
  readonly many: boolean;
  readonly mappedTypes: readonly string[];
  /** Why it cannot be used, where indices map it as different types. */
  readonly conflict: string | null;
}

interface Mapped {
  readonly index: string;
  readonly field: Field;
}

const conflictOf = (name: string, mapped: readonly Mapped[]): string => {
  const types = [...new Set(mapped.map(({ field }) => field.type))].sort();
  const places = types.map((type) => {
    const indices = mapped.filter(({ field }) => field.type === type).map(({ index }) => index);
    return `[${type}] in [${indices.join(', ')}]`;
  });
  return `Cannot use field [${name}] due to ambiguities being mapped as [${types.length}] incompatible types: ${places.join(', ')}`;
};

const mergeField = (name: string, mapped: readonly Mapped[]): Merged => {
  const types = new Set(mapped.map(({ field }) => field.type));
  const [type = 'unsupported'] = types;
  return {
    name,
    type: types.size === 1 ? type : 'unsupported',
    many: mapped.some(({ field }) => field.many),
    mappedTypes: [...new Set(mapped.map(({ field }) => field.mappedType))],
    conflict: types.size === 1 ? null : conflictOf(name, mapped),
  };
};

/** The fields of all indices in the order of their names. */
const merge = (indices: readonly StoredIndex[]): Merged[] => {
  const byName = new Map<string, Mapped[]>();
  for (const { name: index, fields } of indices) {
    for (const field of fields.values()) {
      const mapped = byName.get(field.name) ?? [];
      mapped.push({ index, field });
      byName.set(field.name, mapped);
    }
  }
  return [...byName.entries()]
    .map(([name, mapped]) => mergeField(name, mapped))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
};

const METADATA: Readonly<Record<string, { type: EsqlType; many: boolean }>> = {
  _id: { type: 'keyword', many: false },
  _index: { type: 'keyword', many: false },
  _source: { type: '_source', many: false },
  _ignored: { type: 'keyword', many: true },
  _version: { type: 'long', many: false },
};

const storedSql = (index: StoredIndex, { name, type, many }: Merged): string => {
  const field = index.fields.get(name);
  if (type === 'unsupported' || !field) return `NULL::${sqlType(type, many)}`;
  if (field.constant !== null)
    return many ? `[${sqlText(field.constant)}]` : sqlText(field.constant);
  if (field.column === null) return `NULL::${sqlType(type, many)}`;
  const column = sqlName(field.column);
  return many && !field.many ? `CASE WHEN ${column} IS NOT NULL THEN [${column}] END` : column;
};

const metadataSql = (index: StoredIndex, name: string): string => {
  if (name === '_index') return sqlText(index.name);
  // Documents are only ever added, never changed.
  return name === '_version' ? '1::BIGINT' : sqlName(name);
};

/** Reads indices: all fields of their mappings, in the order of their names, then the metadata. */
export const from = (
  plan: Plan,
  indices: readonly StoredIndex[],
  metadata: readonly NamePattern[],
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
        field: entry.name,
        ...(entry.type === 'unsupported' ? { originalTypes: entry.mappedTypes } : {}),
        ...(entry.conflict === null ? {} : { unsupported: entry.conflict }),
      },
      sql: (index) => storedSql(index, entry),
    })
  );
  for (const { name, source } of metadata) {
    const known = METADATA[name];
    if (!known) {
      throw parsingError(source.position, `unsupported metadata field [${name}]`);
    }
    columns.push({
      column: { name, ...known, alias: plan.nextAlias() },
      sql: (index) => metadataSql(index, name),
    });
  }
  const source = {
    kind: 'source' as const,
    aliases: columns.map(({ column }) => column.alias),
    tables: indices.map((index) => ({
      table: sqlName(index.table),
      columns: columns.map(({ sql }) => sql(index)),
      condition: filter === undefined ? null : filterSql(filter, index, plan.context.now),
    })),
  };
  plan.add(source);
  plan.documents = new Documents(indices, source, plan.context.now);
  plan.scope = new Scope(columns.map(({ column }) => column));
};
