import { EuiCallOut, EuiLoadingSpinner, EuiSpacer, EuiText } from '@elastic/eui';
import type { Filter, TimeRange } from '@kbn/es-query';
import { useMemo } from 'react';
import { SearchBar } from '../../discover/components/search_bar';
import { HitsLine } from '../../discover/components/hits_line';
import { useSearch, type Search } from '../../discover/hooks/use_search';
import { esqlCaller } from '../../discover/search/esql_caller';
import { cutText, visibleText } from '../../discover/search/visible_text';
import { DEFAULT_DATA_VIEW } from '../../discover/state/known_data_views';
import { useSecurity } from '../security_context';
import { EventGrid } from './event_grid';

interface Props {
  label: string;
  scopeId: string;
  /** KQL. */
  query: string;
  timeRange: TimeRange;
  /** Which of all events the page is about. It must be the same object as long as it means the same. */
  filters: readonly Filter[];
  change(change: { query?: string; timeRange?: TimeRange }): void;
}

const Outcome = ({
  label,
  scopeId,
  search,
}: Pick<Props, 'label' | 'scopeId'> & { search: Search }) => {
  if (search.status === 'running') return <EuiLoadingSpinner size="l" aria-label="Searching" />;
  if (search.status === 'failed')
    return (
      <EuiCallOut color="danger" iconType="error" title="The search failed">
        <p>{cutText(visibleText(search.message), 4_000)}</p>
      </EuiCallOut>
    );
  if (search.status !== 'done')
    return (
      <EuiText size="s">
        <p>The search was cancelled.</p>
      </EuiText>
    );
  return (
    <>
      <HitsLine result={search.result} />
      <EuiSpacer size="s" />
      {search.result.rows.length > 0 && (
        <EventGrid label={label} scopeId={scopeId} result={search.result} />
      )}
    </>
  );
};

/** Query, time, and the events that they find. */
export const Events = ({ label, scopeId, query, timeRange, filters, change }: Props) => {
  const { core, timeFormat } = useSecurity();
  const { from, to } = timeRange;
  const state = useMemo(
    () => ({
      timeRange: { from, to },
      filters,
      query: { language: 'kuery' as const, query },
      dataViewId: null,
      columns: [],
      sort: [],
    }),
    [from, to, filters, query]
  );
  const { search, run, cancel } = useSearch(
    (signal) => esqlCaller(core.http, signal),
    state,
    DEFAULT_DATA_VIEW
  );
  return (
    <>
      <SearchBar
        key={query}
        query={state.query}
        timeRange={timeRange}
        timeFormat={timeFormat}
        isRunning={search.status === 'running'}
        run={run}
        cancel={cancel}
        change={(next) =>
          change({
            ...(next.timeRange === undefined ? {} : { timeRange: next.timeRange }),
            ...(next.query !== undefined && 'query' in next.query
              ? { query: next.query.query }
              : {}),
          })
        }
      />
      <EuiSpacer size="s" />
      <Outcome label={label} scopeId={scopeId} search={search} />
    </>
  );
};
