import { sqlName, sqlText } from '../../storage/identifier';
import type { StoredIndex } from '../../storage/storage';
import type { Plan } from '../compile/plan';
import { sqlType } from '../types';
import type { MergedField } from './merged_fields';
import type { SourceColumn } from './source_column';

/** The first and the last millisecond that date_nanos hold. */
const FIRST = "TIMESTAMP '1970-01-01'";
const LAST = "TIMESTAMP '2262-04-11 23:47:16.854'";

/** A date as date_nanos; null where it lies outside what they hold. */
const asNanoseconds = (sql: string): string =>
  `CASE WHEN ${sql} BETWEEN ${FIRST} AND ${LAST} THEN ${sql} END::TIMESTAMP_NS`;

/** SQL of a field over the table of an index, as the type that all indices together have. */
const storedSql = (index: StoredIndex, { name, type, many }: MergedField): string => {
  const field = index.fields.get(name);
  if (type === 'unsupported' || !field) return `NULL::${sqlType(type, many)}`;
  if (field.constant !== null) {
    return many ? `[${sqlText(field.constant)}]` : sqlText(field.constant);
  }
  if (field.column === null) return `NULL::${sqlType(type, many)}`;
  const column = sqlName(field.column);
  const isConverted = type === 'date_nanos' && field.type === 'datetime';
  if (field.many) {
    return isConverted
      ? `list_filter(list_transform(${column}, lambda v: ${asNanoseconds('v')}), lambda v: v IS NOT NULL)`
      : column;
  }
  const value = isConverted ? asNanoseconds(column) : column;
  return many ? `CASE WHEN ${column} IS NOT NULL THEN [${value}] END` : value;
};

/** A field of indices as a column of the source. */
export const fieldColumn = (plan: Plan, entry: MergedField): SourceColumn => ({
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
});
