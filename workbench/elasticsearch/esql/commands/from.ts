import { sqlName } from '../../storage/identifier';
import { Documents } from '../compile/documents';
import { filterSql } from '../compile/filter_sql';
import { Scope } from '../bind/scope';
import type { CommandDefinition } from './command';
import { fieldColumn } from './field_column';
import { expandPatterns } from './index_patterns';
import { mergedFields } from './merged_fields';
import { METADATA_NAMES, metadataColumns } from './metadata_columns';

/** Reads indices: all fields of their mappings, in the order of their names, then the metadata. */
export const from: CommandDefinition<'from'> = {
  name: 'FROM',
  syntax: 'FROM pattern[, …] [METADATA field[, …]]',
  note: `names, wildcards and exclusions (-name); metadata: ${METADATA_NAMES.join(', ')}`,
  add: (plan, { patterns, metadata, source }) => {
    const { indices, mayRead, filter } = plan.sources;
    const { now } = plan.context;
    const read = expandPatterns(patterns, indices.keys(), mayRead, source.position).flatMap(
      (name) => indices.get(name) ?? []
    );
    const columns = [
      ...mergedFields(read).map((entry) => fieldColumn(plan, entry)),
      ...metadataColumns(plan, metadata),
    ];
    const step = {
      kind: 'source' as const,
      aliases: columns.map(({ column }) => column.alias),
      tables: read.map((index) => ({
        table: sqlName(index.table),
        columns: columns.map(({ sql }) => sql(index)),
        condition: filter === undefined ? null : filterSql(filter, index, now),
      })),
    };
    plan.add(step);
    plan.documents = new Documents(read, step, now);
    plan.scope = new Scope(columns.map(({ column }) => column));
  },
};
