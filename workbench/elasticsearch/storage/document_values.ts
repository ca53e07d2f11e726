import { ElasticsearchError } from '../esql/errors';
import type { EsqlType } from '../esql/types';
import type { Field } from './field';

/** A single stored value; instants are milliseconds since the epoch. */
export type StoredValue = string | number | boolean;

/** What a document holds for a query. */
export interface DocumentValues {
  /** By column name; a column that is not in the map is null. */
  readonly values: ReadonlyMap<string, StoredValue[]>;
  /** Fields whose text was longer than their limit. */
  readonly ignored: readonly string[];
}

const unreadable = (field: Field): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'document_parsing_exception',
    `failed to parse field [${field.name}] of type [${field.mappedType}]`
  );

const numberOf = (field: Field, value: unknown): number => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw unreadable(field);
};

const readers: Partial<Record<EsqlType, (field: Field, value: unknown) => StoredValue>> = {
  integer: numberOf,
  long: numberOf,
  double: numberOf,
  boolean: (field, value) => {
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw unreadable(field);
  },
  datetime: (field, value) => {
    const instant =
      typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : NaN;
    if (Number.isNaN(instant)) throw unreadable(field);
    return instant;
  },
};

const storedValue = (field: Field, value: unknown): StoredValue => {
  const read = readers[field.type];
  if (read) return read(field, value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw unreadable(field);
};

/**
 * Reads a document's values for the fields of its index. Keys that the mapping does not name stay
 * in `_source` only. Throws a 400 that names the field when a value does not fit its type.
 */
export const documentValues = (
  source: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, Field>
): DocumentValues => {
  const values = new Map<string, StoredValue[]>();
  const ignored: string[] = [];
  const take = (field: Field, value: unknown): void => {
    if (field.column === null) return;
    const stored = storedValue(field, value);
    const { ignoreAbove } = field;
    if (typeof stored === 'string' && ignoreAbove !== null && stored.length > ignoreAbove) {
      if (!ignored.includes(field.name)) ignored.push(field.name);
      return;
    }
    const list = values.get(field.column);
    if (!list) values.set(field.column, [stored]);
    // Doc values of a keyword are a set.
    else if (typeof stored !== 'string' || !list.includes(stored)) list.push(stored);
  };
  const visit = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, path);
      return;
    }
    const field = fields.get(path);
    if (field) {
      if (field.type !== 'unsupported') take(field, value);
      return;
    }
    if (typeof value !== 'object') return;
    for (const [key, member] of Object.entries(value)) {
      visit(member, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(source, '');
  return { values, ignored };
};
