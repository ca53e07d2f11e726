export {
  isOfAggregateQueryType,
  isOfQueryType,
  type AggregateQuery,
  type Query,
  type TimeRange,
} from './query';
export type { DataViewBase, DataViewFieldBase } from './data_view';
export {
  FilterStateStore,
  isFilterDisabled,
  isFilterPinned,
  type Filter,
  type FilterMeta,
} from './filter';
export {
  buildExistsFilter,
  buildPhraseFilter,
  buildPhrasesFilter,
  buildQueryFilter,
  buildRangeFilter,
  type ExistsFilter,
  type PhraseFilter,
  type PhraseFilterValue,
  type PhrasesFilter,
  type QueryStringFilter,
  type RangeFilter,
  type RangeFilterParams,
} from './build_filters';
export { buildEsQuery, type BoolQuery, type EsQueryConfig } from './build_es_query';
export { escapeKuery, escapeQuotes } from './kuery/escape';
export { fromKueryExpression, type KueryParseOptions } from './kuery/parse';
export {
  toElasticsearchQuery,
  type KueryQueryOptions,
  type QueryDsl,
} from './kuery/to_elasticsearch_query';
export { KQLSyntaxError } from './kuery/syntax_error';
export type {
  KueryLiteral,
  KueryNode,
  KueryValue,
  KueryWildcard,
  RangeOperator,
} from './kuery/ast';
