import { isOfAggregateQueryType } from '@kbn/es-query';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';
import { documentSearch, fieldsCall, fieldsOf } from './document_search';
import type { EsqlAnswer, EsqlCall, EsqlColumn } from './esql_call';
import { esqlSearch } from './esql_search';
import { timeWindow } from './time_window';

export interface SearchResult {
  mode: 'documents' | 'esql';
  columns: readonly EsqlColumn[];
  rows: ReadonlyArray<readonly unknown[]>;
  /** Documents that match, or rows in ES|QL mode. */
  hits: number;
  /** Milliseconds on the cluster. */
  took: number;
  isPartial: boolean;
  warnings: readonly string[];
}

export type CallEsql = (call: EsqlCall) => Promise<EsqlAnswer>;

const countOf = (answer: EsqlAnswer): number => {
  const count = answer.values[0]?.[0];
  if (typeof count !== 'number') throw new Error('The cluster gave no count of the documents.');
  return count;
};

/**
 * Runs what the state says.
 * @param dataView needed but for ES|QL
 * @param now the instant that `now` means in the time range
 * @throws Error with the cluster's words
 */
export const runSearch = async (
  call: CallEsql,
  state: DiscoverState,
  dataView: DataViewSpec | null,
  now: Date
): Promise<SearchResult> => {
  const window = timeWindow(state.timeRange, now);
  if (isOfAggregateQueryType(state.query)) {
    const answer = await call(esqlSearch(state.query.esql, window));
    const { columns, values: rows, took, isPartial, warnings } = answer;
    return { mode: 'esql', columns, rows, hits: rows.length, took, isPartial, warnings };
  }
  if (dataView === null) throw new Error('No data view is chosen.');
  const fields = fieldsOf((await call(fieldsCall(dataView))).columns);
  const calls = documentSearch(state, dataView, fields, window);
  const [documents, count] = await Promise.all([call(calls.documents), call(calls.count)]);
  return {
    mode: 'documents',
    columns: documents.columns,
    rows: documents.values,
    hits: countOf(count),
    took: Math.max(documents.took, count.took),
    isPartial: documents.isPartial || count.isPartial,
    warnings: [...new Set([...documents.warnings, ...count.warnings])],
  };
};
