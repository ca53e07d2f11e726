import { ElasticsearchError } from '../esql/errors';
import type { EsqlType } from '../esql/types';
import { MAPPED_TYPES, REFUSED_TYPES } from './mapped_types';
import type { IndexMapping, MappingProperty } from './mapping';

/** A field of an index as queries see it. */
export interface Field {
  readonly name: string;
  readonly type: EsqlType;
  /** The type in the mapping, for `original_types` of unsupported fields. */
  readonly mappedType: string;
  /** The longest text that has a value, in characters; null = no limit. */
  readonly ignoreAbove: number | null;
  /** Of `scaled_float`: the parts of one; null for every other. */
  readonly scalingFactor: number | null;
  /** The value that every document has, and none carries; null for all but `constant_keyword`. */
  readonly constant: string | null;
  /** The column that holds it: its own name, or its parent's for a multi-field; null = not stored. */
  readonly column: string | null;
  /** Where documents carry it: its own name, or its parent's for a multi-field. */
  readonly path: string;
  /** Stored as a list, since a document has brought several values. */
  many: boolean;
}

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'mapper_parsing_exception', reason);

const typeOf = (mappedType: string, name: string): EsqlType => {
  const type = MAPPED_TYPES[mappedType];
  if (type !== undefined) return type;
  throw refused(
    REFUSED_TYPES.has(mappedType)
      ? `the stand-in has no field type [${mappedType}], asked for by [${name}]`
      : `No handler for type [${mappedType.slice(0, 100)}] declared on field [${name}]`
  );
};

/** A multi-field reads its parent's column where that holds the same texts. */
const columnOf = (name: string, type: EsqlType, limit: number | null, parent: Field | null) => {
  if (!parent || parent.column === null) return name;
  const isText = type === 'text' && (parent.type === 'text' || parent.type === 'keyword');
  const isSame = type === 'keyword' && parent.type === type && parent.ignoreAbove === limit;
  return isText || isSame ? parent.column : name;
};

const fieldOf = (name: string, property: MappingProperty, parent: Field | null): Field => {
  const mappedType = property.type ?? 'object';
  const type = typeOf(mappedType, name);
  const isConstant = mappedType === 'constant_keyword';
  const limit = property.ignore_above ?? null;
  return {
    name,
    type,
    mappedType,
    ignoreAbove: limit,
    scalingFactor: mappedType === 'scaled_float' ? (property.scaling_factor ?? 1) : null,
    constant: isConstant ? (property.value ?? null) : null,
    column: isConstant || type === 'unsupported' ? null : columnOf(name, type, limit, parent),
    path: parent?.name ?? name,
    many: false,
  };
};

/** All leaf fields of a mapping by their dotted names, multi-fields included. */
export const fieldsOfMapping = (mapping: IndexMapping): Map<string, Field> => {
  const fields = new Map<string, Field>();
  const visit = (properties: Record<string, MappingProperty>, prefix: string): void => {
    for (const [key, property] of Object.entries(properties)) {
      const name = `${prefix}${key}`;
      // What stands in nested objects is not to be seen in a query.
      if (property.type === 'nested') continue;
      if (property.properties || property.type === 'object') {
        visit(property.properties ?? {}, `${name}.`);
        continue;
      }
      const field = fieldOf(name, property, null);
      fields.set(name, field);
      for (const [sub, subProperty] of Object.entries(property.fields ?? {})) {
        fields.set(`${name}.${sub}`, fieldOf(`${name}.${sub}`, subProperty, field));
      }
    }
  };
  visit(mapping.properties, '');
  return fields;
};
