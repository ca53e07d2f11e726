import { ElasticsearchError } from '../esql/errors';
import type { EsqlType } from '../esql/types';
import type { IndexMapping, MappingProperty } from './mapping';

/** A field of an index as queries see it. */
export interface Field {
  readonly name: string;
  readonly type: EsqlType;
  /** The type in the mapping, for `original_types` of unsupported fields. */
  readonly mappedType: string;
  /** The longest text that has a value, in characters; null = no limit. */
  readonly ignoreAbove: number | null;
  /** The value that every document has, and none carries; null for all but `constant_keyword`. */
  readonly constant: string | null;
  /** The column that holds it: its own name, or its parent's for a multi-field; null = not stored. */
  readonly column: string | null;
  /** Stored as a list, since a document has brought several values. */
  many: boolean;
}

const TYPES: Readonly<Record<string, EsqlType>> = {
  keyword: 'keyword',
  constant_keyword: 'keyword',
  wildcard: 'keyword',
  text: 'text',
  match_only_text: 'text',
  byte: 'integer',
  short: 'integer',
  integer: 'integer',
  long: 'long',
  float: 'double',
  half_float: 'double',
  scaled_float: 'double',
  double: 'double',
  boolean: 'boolean',
  date: 'datetime',
  ip: 'ip',
  flattened: 'unsupported',
};

const fieldOf = (name: string, property: MappingProperty, parent: string | null): Field => {
  const mappedType = property.type ?? 'object';
  const type = TYPES[mappedType];
  if (type === undefined) {
    throw new ElasticsearchError(
      400,
      'mapper_parsing_exception',
      `the stand-in has no field type [${mappedType}], asked for by [${name}]`
    );
  }
  const isConstant = mappedType === 'constant_keyword';
  return {
    name,
    type,
    mappedType,
    ignoreAbove: property.ignore_above ?? null,
    constant: isConstant ? (property.value ?? null) : null,
    column: isConstant || type === 'unsupported' ? null : (parent ?? name),
    many: false,
  };
};

/** All leaf fields of a mapping by their dotted names, multi-fields included. */
export const fieldsOfMapping = (mapping: IndexMapping): Map<string, Field> => {
  const fields = new Map<string, Field>();
  const visit = (properties: Record<string, MappingProperty>, prefix: string): void => {
    for (const [key, property] of Object.entries(properties)) {
      const name = `${prefix}${key}`;
      if (property.properties) {
        visit(property.properties, `${name}.`);
        continue;
      }
      fields.set(name, fieldOf(name, property, null));
      for (const [sub, subProperty] of Object.entries(property.fields ?? {})) {
        fields.set(`${name}.${sub}`, fieldOf(`${name}.${sub}`, subProperty, name));
      }
    }
  };
  visit(mapping.properties, '');
  return fields;
};
