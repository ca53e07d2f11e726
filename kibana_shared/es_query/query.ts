/** A query of the search bar. */
export interface Query {
  query: string;
  language: 'kuery' | 'lucene';
}

/** A query in ES|QL. */
export interface AggregateQuery {
  esql: string;
}

/** Date math or ISO 8601. */
export interface TimeRange {
  from: string;
  to: string;
  mode?: 'absolute' | 'relative' | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isOfQueryType = (value: unknown): value is Query =>
  isRecord(value) && 'query' in value && typeof value['language'] === 'string';

export const isOfAggregateQueryType = (value: unknown): value is AggregateQuery =>
  isRecord(value) && typeof value['esql'] === 'string';
