import type { Field } from '../../storage/field';
import type { StoredIndex } from '../../storage/storage';
import type { EsqlType } from '../types';

/** A field of all indices together. */
export interface MergedField {
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

/** Types of a mapping that count as one, as Elasticsearch's families of types do. */
const FAMILIES: Readonly<Record<string, string>> = {
  constant_keyword: 'keyword',
  wildcard: 'keyword',
  match_only_text: 'text',
  date: 'datetime',
};

const familyOf = ({ field: { mappedType } }: Mapped): string => FAMILIES[mappedType] ?? mappedType;

const conflictOf = (
  name: string,
  mapped: readonly Mapped[],
  families: readonly string[]
): string => {
  const places = families.map((family) => {
    const indices = mapped.filter((entry) => familyOf(entry) === family).map(({ index }) => index);
    return `[${family}] in [${indices.join(', ')}]`;
  });
  return `Cannot use field [${name}] due to ambiguities being mapped as [${families.length}] incompatible types: ${places.join(', ')}`;
};

/** The one type of a field; dates of both kinds are read as the finer. Null when they conflict. */
const typeOf = (mapped: readonly Mapped[], families: readonly string[]): EsqlType | null => {
  if (families.length === 1) return mapped[0]?.field.type ?? null;
  const areDates = families.every((family) => family === 'datetime' || family === 'date_nanos');
  return areDates ? 'date_nanos' : null;
};

const mergeField = (name: string, mapped: readonly Mapped[]): MergedField => {
  const families = [...new Set(mapped.map(familyOf))].sort();
  const type = typeOf(mapped, families);
  return {
    name,
    type: type ?? 'unsupported',
    many: mapped.some(({ field }) => field.many),
    mappedTypes: [...new Set(mapped.map(({ field }) => field.mappedType))].sort(),
    conflict: type === null ? conflictOf(name, mapped, families) : null,
  };
};

/** The fields of all indices in the order of their names. */
export const mergedFields = (indices: readonly StoredIndex[]): MergedField[] => {
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
