import { ipOrder } from '../esql/compile/ip_order';
import { ElasticsearchError } from '../esql/errors';
import type { Field } from '../storage/field';
import { sqlName, sqlText } from '../storage/identifier';
import type { StoredIndex } from '../storage/storage';
import type { SortKey } from './search_request';

/** A sort key of one index: SQL of what it sorts by, and of what is shown of it. */
export interface SortValue {
  readonly order: string;
  readonly shown: string;
  /** Keys of one kind can be sorted together. */
  readonly kind: 'text' | 'whole' | 'double' | 'boolean';
}

const NOTHING: SortValue = { order: 'NULL', shown: 'NULL', kind: 'text' };

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'illegal_argument_exception', reason);

const numberOrText = (sql: string, { type }: Field, isoDates: boolean): SortValue => {
  switch (type) {
    case 'datetime': {
      const order = `epoch_ms(${sql})`;
      const iso = `strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
      return { order, shown: isoDates ? iso : order, kind: 'whole' };
    }
    case 'integer':
    case 'long':
      return { order: `${sql}::BIGINT`, shown: `${sql}::BIGINT`, kind: 'whole' };
    case 'double':
      return { order: sql, shown: sql, kind: 'double' };
    case 'boolean':
      return { order: `${sql}::BIGINT`, shown: `${sql}::BIGINT`, kind: 'boolean' };
    case 'ip':
      return { order: ipOrder(sql, false), shown: sql, kind: 'text' };
    default:
      return { order: sql, shown: sql, kind: 'text' };
  }
};

/**
 * What a key sorts an index by; null where the index does not map the field. Throws 400 for a field
 * that cannot be sorted by.
 */
export const sortValue = (index: StoredIndex, key: SortKey): SortValue | null => {
  if (key.field === '_doc') return { order: 'rowid', shown: 'rowid', kind: 'whole' };
  if (key.field === '_score' || key.field === '_id') {
    throw refused(`sorting by [${key.field}] is not supported by this engine`);
  }
  if (key.field === '_index') {
    const sql = sqlText(index.name);
    return { order: sql, shown: sql, kind: 'text' };
  }
  const field = index.fields.get(key.field);
  if (!field) return key.unmappedType === null ? null : NOTHING;
  if (field.type === 'text') {
    throw refused(
      `Fielddata is disabled on [${field.name}] in [${index.name}]. Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${field.name}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`
    );
  }
  if (field.type === 'unsupported') {
    throw refused(`sorting by the ${field.mappedType} field [${field.name}] is not supported`);
  }
  if (field.constant !== null) {
    return numberOrText(sqlText(field.constant), field, key.isoDates);
  }
  if (field.column === null) return NOTHING;
  const column = sqlName(field.column);
  if (!field.many) return numberOrText(column, field, key.isoDates);
  const one =
    field.type === 'ip'
      ? `${column}[list_position(${ipOrder(column, true)}, list_${key.mode}(${ipOrder(column, true)}))]`
      : `list_${key.mode}(${column})`;
  return numberOrText(one, field, key.isoDates);
};
