import { sqlName, sqlText } from '../../../storage/identifier';
import type { Field } from '../../../storage/field';
import { fieldNamed, type FilterContext } from './field_condition';
import { malformed } from './filter_errors';
import { flattenedKey } from './flattened_key';
import { allow, isRecord } from './json';

/** A flattened field has a value where its place in the source holds anything. */
const flattenedExists = (name: string): string => {
  const path = name
    .split('.')
    .map((part) => `."${part.replace(/["\\]/g, '\\$&')}"`)
    .join('');
  return `COALESCE(json_type(_source, ${sqlText(`$${path}`)}) <> 'NULL', FALSE)`;
};

const fieldExists = (field: Field): string => {
  if (field.mappedType === 'flattened') return flattenedExists(field.name);
  if (field.constant !== null) return 'TRUE';
  if (field.column === null) return 'FALSE';
  const column = sqlName(field.column);
  return field.many ? `COALESCE(len(${column}) > 0, FALSE)` : `(${column} IS NOT NULL)`;
};

/** SQL of `{"exists": {"field": "a"}}`; an object exists where any field below it does. */
export const exists = (body: unknown, context: FilterContext): string => {
  if (!isRecord(body) || typeof body.field !== 'string') {
    throw malformed('[exists] must be provided with a [field]');
  }
  allow(body, 'exists', 'field');
  const { field: name } = body;
  const field = fieldNamed(context, name);
  if (field) return fieldExists(field);
  const key = flattenedKey(context.index, name);
  if (key) return `(len(${key.list}) > 0)`;
  const below = [...context.index.fields.values()].filter((candidate) =>
    candidate.name.startsWith(`${name}.`)
  );
  return below.length === 0 ? 'FALSE' : `(${below.map(fieldExists).join(' OR ')})`;
};
