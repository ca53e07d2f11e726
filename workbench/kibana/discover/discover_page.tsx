import { EuiFlexGroup, EuiFlexItem, EuiSpacer } from '@elastic/eui';
import type { ScopedHistory } from '@kbn/core/public';
import { isOfAggregateQueryType } from '@kbn/es-query';
import { FilterPills } from './components/filter_pills';
import type { LoadRecommended } from '../esql_registry/load_recommended_queries';
import { QueryModes } from './components/query_modes';
import { PageHeading } from './components/page_heading';
import { SearchBar } from './components/search_bar';
import { SearchOutcome } from './components/search_outcome';
import { DamagedAddress, UnknownDataView } from './components/address_callouts';
import { useDiscoverAddress } from './hooks/use_discover_address';
import { useSearch } from './hooks/use_search';
import type { CallEsql } from './search/run_search';
import type { TimeFormat } from './search/time_text';

interface Props {
  history: ScopedHistory;
  callEsql(signal: AbortSignal): CallEsql;
  loadRecommended: LoadRecommended;
  timeFormat: TimeFormat;
}

/** The whole of the Discover stand-in. */
export const DiscoverPage = ({ history, callEsql, loadRecommended, timeFormat }: Props) => {
  const { state, damaged, dataView, change } = useDiscoverAddress(history);
  const { search, run, cancel } = useSearch(callEsql, state, dataView);
  const isEsql = isOfAggregateQueryType(state.query);
  return (
    <EuiFlexGroup
      direction="column"
      gutterSize="none"
      responsive={false}
      style={{
        height: 'var(--kbn-application--content-height, 100vh)',
        minHeight: 480,
        padding: 12,
      }}
      data-test-subj="discoverStandIn"
    >
      <EuiFlexItem grow={false}>
        <PageHeading dataView={isEsql ? undefined : dataView} />
        <EuiSpacer size="s" />
        <QueryModes
          isEsql={isEsql}
          load={loadRecommended}
          choose={(esql) => change({ query: { esql }, columns: [], sort: [] })}
          leaveEsql={() => change({ query: { language: 'kuery', query: '' } })}
        />
        <EuiSpacer size="s" />
        <SearchBar
          key={JSON.stringify(state.query)}
          query={state.query}
          timeRange={state.timeRange}
          timeFormat={timeFormat}
          isRunning={search.status === 'running'}
          run={run}
          cancel={cancel}
          change={change}
        />
        {!isEsql && (
          <FilterPills filters={state.filters} change={(filters) => change({ filters })} />
        )}
        {damaged.length > 0 && <DamagedAddress parts={damaged} />}
        <EuiSpacer size="s" />
      </EuiFlexItem>
      <EuiFlexItem style={{ minHeight: 0 }}>
        {!isEsql && dataView === null ? (
          <UnknownDataView
            id={state.dataViewId ?? ''}
            useDefault={() => change({ dataViewId: null })}
          />
        ) : (
          <SearchOutcome
            search={search}
            state={state}
            dataView={isEsql ? null : dataView}
            timeFieldName={isEsql ? '@timestamp' : dataView?.timeFieldName}
            timeFormat={timeFormat}
            change={change}
            run={run}
          />
        )}
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
