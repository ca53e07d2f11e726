import type { Field } from '../../../storage/field';
import { sqlName, sqlText } from '../../../storage/identifier';
import type { StoredIndex } from '../../../storage/storage';
import { impossible } from './filter_errors';
import { flattenedKey } from './flattened_key';

/** What a query is asked of. */
export interface FilterContext {
  readonly index: StoredIndex;
  readonly now: Date;
}

const metadataField = (name: string, column: string | null, many: boolean): Field => ({
  name,
  type: 'keyword',
  mappedType: name,
  ignoreAbove: null,
  scalingFactor: null,
  constant: null,
  column,
  path: name,
  many,
});

const METADATA: ReadonlyMap<string, Field> = new Map(
  [metadataField('_id', '_id', false), metadataField('_ignored', '_ignored', true)].map((field) => [
    field.name,
    field,
  ])
);

/** The field of that name in the index, `_id`, `_index` and `_ignored` too. */
export const fieldNamed = ({ index }: FilterContext, name: string): Field | undefined =>
  name === '_index'
    ? { ...metadataField(name, null, false), constant: index.name }
    : (METADATA.get(name) ?? index.fields.get(name));

/**
 * SQL of whether any one value of a field meets a condition; never null. A field that the index does
 * not have meets none.
 */
export const anyValue = (
  context: FilterContext,
  name: string,
  condition: (sql: string, field: Field) => string,
  /** Whether the condition knows what to do with texts that are cut into words. */
  { analysed = false } = {}
): string => {
  const field = fieldNamed(context, name);
  if (!field) {
    const key = flattenedKey(context.index, name);
    return key
      ? `(len(list_filter(${key.list}, lambda v: ${condition('v', key.field)})) > 0)`
      : 'FALSE';
  }
  if ((field.type === 'text' && !analysed) || field.type === 'unsupported') {
    throw impossible(
      `a filter on the ${field.mappedType} field [${name}] is not supported by this engine`
    );
  }
  if (field.constant !== null) return `(${condition(sqlText(field.constant), field)})`;
  if (field.column === null) return 'FALSE';
  const column = sqlName(field.column);
  return field.many
    ? `COALESCE(len(list_filter(${column}, lambda v: ${condition('v', field)})) > 0, FALSE)`
    : `COALESCE(${condition(column, field)}, FALSE)`;
};
