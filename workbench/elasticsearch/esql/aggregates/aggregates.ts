import type { Bound } from '../bind/bound';
import type { Source } from '../position';
import { isNumeric, type EsqlType } from '../types';
import type { AggregateDefinition } from './aggregate';

const numericOnly =
  (type: (argument: EsqlType) => EsqlType) =>
  (arg: Bound | null, source: Source): { type: EsqlType } | string =>
    arg && (isNumeric(arg.type) || arg.type === 'null')
      ? { type: type(arg.type) }
      : `argument of [${source.text}] must be [numeric except unsigned_long or counter types], found value [] type [${arg?.type ?? 'null'}]`;

/** The rows, or the values of a field; never null. */
const count: AggregateDefinition = {
  name: 'count',
  takesStar: true,
  resolve: () => ({ type: 'long' }),
  sql: (value, many) =>
    value === null
      ? `count(*)`
      : many
        ? `COALESCE(sum(len(${value})), 0)::BIGINT`
        : `count(${value})`,
};

/** Null when all values are null. Whole numbers give a long. */
const sum: AggregateDefinition = {
  name: 'sum',
  resolve: numericOnly((type) => (type === 'double' ? 'double' : 'long')),
  sql: (value, many, type) =>
    `(sum(${many ? `list_sum(${value ?? ''})` : (value ?? '')}))::${type === 'double' ? 'DOUBLE' : 'BIGINT'}`,
};

const avg: AggregateDefinition = {
  name: 'avg',
  resolve: numericOnly(() => 'double'),
  sql: (value, many) =>
    many
      ? `(sum(list_sum(${value ?? ''})) / sum(len(${value ?? ''})))::DOUBLE`
      : `(avg(${value ?? ''}))::DOUBLE`,
};

const extreme = (name: 'min' | 'max'): AggregateDefinition => ({
  name,
  resolve: (arg, source) =>
    arg && arg.type !== '_source' && arg.type !== 'unsupported'
      ? { type: arg.type }
      : `argument of [${source.text}] has a type without an order`,
  sql: (value, many) => `${name}(${many ? `list_${name}(${value ?? ''})` : (value ?? '')})`,
});

/** Counted exactly here; Elasticsearch estimates above 3,000 distinct values. */
const countDistinct: AggregateDefinition = {
  name: 'count_distinct',
  resolve: () => ({ type: 'long' }),
  sql: (value, many) =>
    many
      ? `COALESCE(len(list_distinct(flatten(list(${value ?? ''})))), 0)::BIGINT`
      : `count(DISTINCT ${value ?? ''})`,
};

/** The distinct values, without an order that may be relied on; null when there is none. */
const values: AggregateDefinition = {
  name: 'values',
  resolve: (arg) => ({ type: arg?.type ?? 'null', many: true }),
  sql: (value, many) => {
    if (many) {
      return `nullif(list_distinct(flatten(list(${value ?? ''}))), [])`;
    }
    return `list(DISTINCT ${value ?? ''}) FILTER (WHERE ${value ?? ''} IS NOT NULL)`;
  },
};

/** Every aggregate that the stand-in has. */
export const AGGREGATES: readonly AggregateDefinition[] = [
  count,
  sum,
  avg,
  extreme('min'),
  extreme('max'),
  countDistinct,
  values,
];

const byName = new Map(AGGREGATES.map((definition) => [definition.name, definition]));

export const aggregateDefinition = (name: string): AggregateDefinition | undefined =>
  byName.get(name.toLowerCase());
