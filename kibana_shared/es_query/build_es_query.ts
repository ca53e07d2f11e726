import type { DataViewBase } from './data_view';
import { isFilterDisabled, type Filter } from './filter';
import { fromKueryExpression } from './kuery/parse';
import {
  toElasticsearchQuery,
  type KueryQueryOptions,
  type QueryDsl,
} from './kuery/to_elasticsearch_query';
import { isOfQueryType, type AggregateQuery, type Query } from './query';

export interface BoolQuery {
  must: QueryDsl[];
  filter: QueryDsl[];
  should: QueryDsl[];
  must_not: QueryDsl[];
}

export interface EsQueryConfig extends KueryQueryOptions {
  /** `*` may stand at the start of a KQL value; Kibana's default refuses it. */
  allowLeadingWildcards?: boolean;
  /** Filters take part in scoring. */
  filtersInMustClause?: boolean;
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const listOf = <T>(value: T | readonly T[]): readonly T[] => (isList(value) ? value : [value]);

const kueryClause = (
  queries: readonly Query[],
  dataView: DataViewBase | undefined,
  config: EsQueryConfig
): QueryDsl[] =>
  queries.map(({ query }) => {
    const { allowLeadingWildcards = false } = config;
    return toElasticsearchQuery(
      fromKueryExpression(query, { allowLeadingWildcards }),
      dataView,
      config
    );
  });

const filterQuery = (filter: Filter): QueryDsl => {
  if (filter.meta.type === 'combined')
    throw new Error('Combined filters are not supported here; give each filter on its own.');
  if (filter.query !== undefined) return filter.query;
  return Object.fromEntries(
    Object.entries(filter).filter(([key]) => key !== 'meta' && key !== '$state')
  );
};

/**
 * One Query DSL clause of KQL or Lucene queries and filters. ES|QL queries and disabled filters
 * do not take part.
 * @throws KQLSyntaxError
 */
export const buildEsQuery = (
  dataView: DataViewBase | undefined,
  queries: Query | AggregateQuery | ReadonlyArray<Query | AggregateQuery>,
  filters: Filter | readonly Filter[],
  config: EsQueryConfig = {}
): { bool: BoolQuery } => {
  const texts = listOf(queries).filter(isOfQueryType);
  const kuery = texts.filter(({ language }) => language === 'kuery');
  const lucene = texts.filter(({ language, query }) => language === 'lucene' && query !== '');
  const enabled = listOf(filters).filter((filter) => !isFilterDisabled(filter));
  const wanted = enabled.filter(({ meta }) => meta.negate !== true).map(filterQuery);
  const unwanted = enabled.filter(({ meta }) => meta.negate === true).map(filterQuery);
  const scored = config.filtersInMustClause === true;
  return {
    bool: {
      must: [
        ...lucene.map(({ query }) => ({ query_string: { query } })),
        ...(scored ? wanted : []),
      ],
      filter: [...kueryClause(kuery, dataView, config), ...(scored ? [] : wanted)],
      should: [],
      must_not: unwanted,
    },
  };
};
