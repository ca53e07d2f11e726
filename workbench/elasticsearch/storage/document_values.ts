import { ElasticsearchError } from '../esql/errors';
import type { Field } from './field';
import { childOf, type FieldNode } from './field_tree';
import { storedValue, type StoredValue } from './stored_value';

/** What a document holds for a query. */
export interface DocumentValues {
  /** A field without a value is not in the map. */
  readonly values: ReadonlyMap<Field, StoredValue | StoredValue[]>;
  /** Fields with a text over their limit, or with a value that does not fit their type. */
  readonly ignored: readonly string[];
}

/** The order of the UTF-8 bytes, which beyond the surrogates is not that of JavaScript's units. */
const byBytes = (left: string, right: string): number => {
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at++) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (one !== other) {
      return one < 0xd800 || other < 0xd800
        ? one - other
        : Buffer.compare(Buffer.from(left), Buffer.from(right));
    }
  }
  return left.length - right.length;
};

const inOrder = (left: StoredValue, right: StoredValue): number => {
  if (typeof left === 'string' && typeof right === 'string') return byBytes(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Types whose values Lucene keeps only once. */
const DISTINCT = new Set(['keyword', 'ip', 'version']);

/** Values as Lucene keeps them: in order, and those of keywords and addresses only once. */
const asDocValues = ({ type }: Field, values: StoredValue[]): StoredValue | StoredValue[] => {
  if (type === 'text') return values;
  const kept = DISTINCT.has(type) ? [...new Set(values)] : values;
  const [first] = kept;
  return kept.length === 1 && first !== undefined ? first : kept.sort(inOrder);
};

/** A value as the field stores it; null when it is too long or does not fit. */
const readValue = (field: Field, value: unknown): StoredValue | null => {
  if (typeof value === 'object') {
    throw new ElasticsearchError(
      400,
      'document_parsing_exception',
      `failed to parse field [${field.name}] of type [${field.mappedType}]`
    );
  }
  const stored = storedValue(field, value);
  const isTooLong =
    field.ignoreAbove !== null && typeof stored === 'string' && stored.length > field.ignoreAbove;
  return isTooLong ? null : stored;
};

/** What a stored field holds of the values that a document brings for it; undefined = none. */
export const docValuesOf = (
  field: Field,
  brought: readonly unknown[]
): { value: StoredValue | StoredValue[] | undefined; isIgnored: boolean } => {
  const values: StoredValue[] = [];
  let isIgnored = false;
  for (const value of brought.some(Array.isArray) ? brought.flat(Infinity) : brought) {
    if (value === null || value === undefined) continue;
    const stored = readValue(field, value);
    if (stored === null) isIgnored = true;
    else values.push(stored);
  }
  return { value: values.length > 1 ? asDocValues(field, values) : values[0], isIgnored };
};

/**
 * Reads a document's values for the fields of its index. Keys that the mapping does not name stay
 * in `_source` only. A value that does not fit is ignored and named, as `ignore_malformed` of logs
 * has it; only an object where a value should stand is a 400.
 */
export const documentValues = (
  source: Readonly<Record<string, unknown>>,
  root: FieldNode
): DocumentValues => {
  const values = new Map<Field, StoredValue | StoredValue[]>();
  const several = new Map<Field, StoredValue[]>();
  const ignored = new Set<string>();
  const take = (field: Field, value: unknown): void => {
    if (field.column === null) return;
    const stored = readValue(field, value);
    if (stored === null) {
      ignored.add(field.name);
      return;
    }
    const before = values.get(field);
    if (before === undefined) {
      values.set(field, stored);
      return;
    }
    const list = several.get(field) ?? [];
    if (list.length === 0 && !Array.isArray(before)) list.push(before);
    list.push(stored);
    several.set(field, list);
  };
  const visit = (value: unknown, node: FieldNode): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, node);
      return;
    }
    if (node.fields.length > 0) {
      for (const field of node.fields) if (field.type !== 'unsupported') take(field, value);
      return;
    }
    if (typeof value !== 'object') return;
    for (const [key, member] of Object.entries(value)) {
      const child = childOf(node, key);
      if (child) visit(member, child);
    }
  };
  visit(source, root);
  for (const [field, list] of several) values.set(field, asDocValues(field, list));
  return { values, ignored: [...ignored].sort() };
};
