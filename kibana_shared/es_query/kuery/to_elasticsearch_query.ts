import type { DataViewBase, DataViewFieldBase } from '../data_view';
import type { KueryNode, KueryValue, RangeOperator } from './ast';

export type QueryDsl = Record<string, unknown>;

export interface KueryQueryOptions {
  /** The time zone of dates without one. */
  dateFormatTZ?: string;
  caseInsensitive?: boolean;
}

const anyOf = (should: QueryDsl[]): QueryDsl => ({ bool: { should, minimum_should_match: 1 } });

const REGEXP_SIGNS = /[.*+?^${}()|[\]\\]/g;
const QUERY_STRING_SIGNS = /[+\-=&|!(){}[\]^"~*?:\\/<>]/g;

const wildcardText = (pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replace(/[\\*?]/g, '\\$&')).join('*');

const queryStringText = (pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replace(QUERY_STRING_SIGNS, '\\$&')).join('*');

const isAnything = (value: KueryValue | null): boolean =>
  value?.type === 'wildcard' && value.pieces.every((piece) => piece === '');

/** The fields meant. One that the data view does not know is taken by its name. */
const fieldsOf = (field: KueryValue, dataView: DataViewBase | undefined): DataViewFieldBase[] => {
  const known = dataView?.fields ?? [];
  if (field.type === 'literal') {
    const name = String(field.value);
    const found = known.find((candidate) => candidate.name === name);
    return [found ?? { name, type: '' }];
  }
  const pattern = new RegExp(
    `^${field.pieces.map((piece) => piece.replace(REGEXP_SIGNS, '\\$&')).join('.*')}$`
  );
  const found = known.filter(({ name }) => pattern.test(name));
  return found.length > 0 ? found : [{ name: field.pieces.join('*'), type: '' }];
};

const timeZone = (
  field: DataViewFieldBase,
  { dateFormatTZ }: KueryQueryOptions
): { time_zone?: string } =>
  field.type === 'date' && dateFormatTZ !== undefined ? { time_zone: dateFormatTZ } : {};

const anywhere = (value: KueryValue): QueryDsl => {
  if (isAnything(value)) return { match_all: {} };
  return value.type === 'wildcard'
    ? { query_string: { query: queryStringText(value.pieces) } }
    : {
        multi_match: {
          type: value.isQuoted ? 'phrase' : 'best_fields',
          query: value.value,
          lenient: true,
        },
      };
};

const fieldIs = (
  field: DataViewFieldBase,
  value: KueryValue,
  options: KueryQueryOptions
): QueryDsl => {
  if (isAnything(value)) return { exists: { field: field.name } };
  if (value.type === 'wildcard') {
    return field.esTypes?.includes('keyword') === true
      ? {
          wildcard: {
            [field.name]: {
              value: wildcardText(value.pieces),
              ...(options.caseInsensitive === true ? { case_insensitive: true } : {}),
            },
          },
        }
      : { query_string: { fields: [field.name], query: queryStringText(value.pieces) } };
  }
  if (field.type === 'date') {
    const bounds = { gte: value.value, lte: value.value, ...timeZone(field, options) };
    return { range: { [field.name]: bounds } };
  }
  return value.isQuoted
    ? { match_phrase: { [field.name]: value.value } }
    : { match: { [field.name]: value.value } };
};

const is = (
  field: KueryValue | null,
  value: KueryValue,
  dataView: DataViewBase | undefined,
  options: KueryQueryOptions
): QueryDsl => {
  if (isAnything(field) && isAnything(value)) return { match_all: {} };
  if (field === null) return anywhere(value);
  return anyOf(fieldsOf(field, dataView).map((found) => fieldIs(found, value, options)));
};

const range = (
  field: KueryValue,
  operator: RangeOperator,
  value: string | boolean | null,
  dataView: DataViewBase | undefined,
  options: KueryQueryOptions
): QueryDsl =>
  anyOf(
    fieldsOf(field, dataView).map((found) => ({
      range: { [found.name]: { [operator]: value, ...timeZone(found, options) } },
    }))
  );

/** The Query DSL of a KQL tree, in the shapes that Kibana sends. */
export const toElasticsearchQuery = (
  node: KueryNode,
  dataView?: DataViewBase,
  options: KueryQueryOptions = {}
): QueryDsl => {
  const convert = (part: KueryNode): QueryDsl => toElasticsearchQuery(part, dataView, options);
  switch (node.function) {
    case 'and':
      return { bool: { filter: node.arguments.map(convert) } };
    case 'or':
      return anyOf(node.arguments.map(convert));
    case 'not':
      return { bool: { must_not: convert(node.arguments[0]) } };
    case 'is':
      return is(node.arguments[0], node.arguments[1], dataView, options);
    case 'range': {
      const [field, operator, value] = node.arguments;
      return range(field, operator, value.value, dataView, options);
    }
  }
};
