import type { Field } from '../../../storage/field';
import { sqlText } from '../../../storage/identifier';
import type { StoredIndex } from '../../../storage/storage';

/** A key of a flattened field: all its values are texts. */
export interface FlattenedKey {
  readonly field: Field;
  /** SQL of the list of its values in a document; never null. */
  readonly list: string;
}

/** The place of a key in JSON. */
const jsonPath = (parts: readonly string[]): string =>
  `$${parts.map((part) => `."${part.replace(/["\\]/g, '\\$&')}"`).join('')}`;

/** The items of lists in a list of JSON, without nulls. */
const unpacked = (list: string): string =>
  `list_filter(flatten(list_transform(${list}, lambda j: CASE json_type(j) WHEN 'ARRAY' THEN CAST(j AS JSON[]) ELSE [j] END)), lambda j: json_type(j) <> 'NULL')`;

/** The flattened field that a dotted name lies below. */
export const flattenedParent = ({ fields }: StoredIndex, name: string): Field | undefined => {
  const parts = name.split('.');
  return parts
    .map((_, at) => fields.get(parts.slice(0, at).join('.')))
    .find((field) => field?.mappedType === 'flattened');
};

/** Reads the key from the source, through lists at every level; null for a name below no such field. */
export const flattenedKey = (index: StoredIndex, name: string): FlattenedKey | null => {
  const parent = flattenedParent(index, name);
  if (!parent) return null;
  const root = sqlText(jsonPath(parent.name.split('.')));
  const keys = name.slice(parent.name.length + 1).split('.');
  const objects = keys.reduce(
    (list, key) =>
      unpacked(
        `list_transform(${list}, lambda j: COALESCE(json_extract(j, ${sqlText(jsonPath([key]))}), 'null'::JSON))`
      ),
    unpacked(`[COALESCE(json_extract(_source, ${root}), 'null'::JSON)]`)
  );
  const texts = `list_transform(list_filter(${objects}, lambda j: json_type(j) <> 'OBJECT'), lambda j: json_extract_string(j, '$'))`;
  const { ignoreAbove } = parent;
  return {
    field: { ...parent, name, type: 'keyword', many: true },
    list:
      ignoreAbove === null ? texts : `list_filter(${texts}, lambda v: length(v) <= ${ignoreAbove})`,
  };
};
