import type { AggregateQuery, Filter, Query, TimeRange } from '@kbn/es-query';

/** What the address of Discover holds. */
export interface DiscoverState {
  timeRange: TimeRange;
  /** Pinned filters too. */
  filters: readonly Filter[];
  query: Query | AggregateQuery;
  /** Null where the address names no data view: then Discover takes its default. */
  dataViewId: string | null;
  /** Empty: the time and a summary of the document. */
  columns: readonly string[];
  sort: ReadonlyArray<readonly [field: string, direction: 'asc' | 'desc']>;
}

export const EMPTY_STATE: DiscoverState = {
  timeRange: { from: 'now-15m', to: 'now' },
  filters: [],
  query: { language: 'kuery', query: '' },
  dataViewId: null,
  columns: [],
  sort: [],
};
