import {
  EuiButton,
  EuiCallOut,
  EuiCodeBlock,
  EuiEmptyPrompt,
  EuiFlexGroup,
  EuiFlexItem,
  EuiLoadingSpinner,
  EuiSpacer,
} from '@elastic/eui';
import type { Search } from '../hooks/use_search';
import type { TimeFormat } from '../search/time_text';
import { cutText, visibleText } from '../search/visible_text';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';
import { HitsLine } from './hits_line';
import { ResultGrid } from './result_grid';

interface Props {
  search: Search;
  state: DiscoverState;
  /** Null for ES|QL. */
  dataView: DataViewSpec | null;
  timeFieldName: string | undefined;
  timeFormat: TimeFormat;
  change(change: Partial<DiscoverState>): void;
  run(): void;
}

const LONGEST_REASON = 4_000;

/** What became of a search, one look for each. */
export const SearchOutcome = (props: Props) => {
  const { search, state, dataView, timeFieldName, timeFormat, change, run } = props;
  if (search.status === 'idle') return null;
  if (search.status === 'running')
    return (
      <EuiEmptyPrompt
        icon={<EuiLoadingSpinner size="xl" />}
        title={<h2>Searching</h2>}
        data-test-subj="discoverLoading"
      />
    );
  if (search.status === 'cancelled')
    return (
      <EuiEmptyPrompt
        iconType="cross"
        title={<h2>The search was cancelled</h2>}
        actions={<EuiButton onClick={run}>Run it again</EuiButton>}
      />
    );
  if (search.status === 'failed')
    return (
      <EuiEmptyPrompt
        iconType="error"
        color="danger"
        title={<h2 data-test-subj="discoverErrorCalloutTitle">The search failed</h2>}
        body={
          <EuiCodeBlock
            paddingSize="s"
            isCopyable
            overflowHeight={240}
            style={{ textAlign: 'start' }}
            data-test-subj="discoverErrorCalloutMessage"
          >
            {cutText(visibleText(search.message), LONGEST_REASON)}
          </EuiCodeBlock>
        }
        actions={<EuiButton onClick={run}>Search again</EuiButton>}
      />
    );
  const { result } = search;
  return (
    <EuiFlexGroup
      direction="column"
      gutterSize="none"
      responsive={false}
      style={{ height: '100%' }}
    >
      <EuiFlexItem grow={false}>
        <HitsLine result={result} />
        {(result.warnings.length > 0 || result.isPartial) && (
          <>
            <EuiSpacer size="s" />
            <EuiCallOut
              size="s"
              color="warning"
              iconType="warning"
              title={
                result.isPartial
                  ? 'Part of the data did not answer: the result is not complete'
                  : 'The cluster warns'
              }
              data-test-subj="discoverWarnings"
            >
              {result.warnings.map((warning) => (
                <p key={warning}>{cutText(visibleText(warning), 500)}</p>
              ))}
            </EuiCallOut>
          </>
        )}
        <EuiSpacer size="s" />
      </EuiFlexItem>
      <EuiFlexItem style={{ minHeight: 0 }}>
        {result.rows.length === 0 ? (
          <EuiEmptyPrompt
            iconType="search"
            title={<h2>No results match your search criteria</h2>}
            body={<p>Choose a longer time range, or switch off a filter.</p>}
            data-test-subj="discoverNoResults"
          />
        ) : (
          <ResultGrid
            result={result}
            state={state}
            dataView={dataView}
            timeFieldName={timeFieldName}
            timeFormat={timeFormat}
            change={change}
          />
        )}
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
