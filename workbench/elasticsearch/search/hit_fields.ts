import { matchesWildcard } from '../security/wildcard';
import { isoNanoseconds } from '../esql/answer/iso_nanoseconds';
import type { Field } from '../storage/field';
import { storedValue } from '../storage/stored_value';

/** A field that is asked for by name or pattern. */
export interface AskedField {
  readonly field: string;
  /** Of dates: `epoch_millis`, or ISO without. */
  readonly epochMillis: boolean;
}

/** The values at a dotted name, through objects, lists and keys that are dotted themselves. */
const valuesAt = (value: unknown, name: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, name));
  if (name === '') return value === null || value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === name) return valuesAt(member, '');
    return name.startsWith(`${key}.`) ? valuesAt(member, name.slice(key.length + 1)) : [];
  });
};

const shown = (field: Field, value: unknown, epochMillis: boolean): unknown[] => {
  if (field.mappedType === 'flattened') return [value];
  const stored = storedValue(field, value);
  if (stored === null) return [];
  if (field.ignoreAbove !== null && String(stored).length > field.ignoreAbove) return [];
  if (field.type === 'date_nanos') return [isoNanoseconds(BigInt(stored))];
  if (field.type !== 'datetime') return [typeof stored === 'bigint' ? Number(stored) : stored];
  return [epochMillis ? String(stored) : new Date(Number(stored)).toISOString()];
};

/** The `fields` of a hit: always lists, read from the source in its order; none without a value. */
export const hitFields = (
  source: unknown,
  fields: ReadonlyMap<string, Field>,
  asked: readonly AskedField[]
): Record<string, unknown[]> => {
  const found: Record<string, unknown[]> = {};
  for (const { field: pattern, epochMillis } of asked) {
    for (const field of fields.values()) {
      if (!matchesWildcard(pattern, field.name)) continue;
      const values =
        field.constant !== null
          ? [field.constant]
          : valuesAt(source, field.path).flatMap((value) => shown(field, value, epochMillis));
      if (values.length > 0) found[field.name] = values;
    }
  }
  return found;
};
