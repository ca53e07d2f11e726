import {
  EuiButton,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSuperDatePicker,
  EuiTextArea,
} from '@elastic/eui';
import {
  isOfAggregateQueryType,
  type AggregateQuery,
  type Query,
  type TimeRange,
} from '@kbn/es-query';
import { useState, type KeyboardEvent } from 'react';
import type { TimeFormat } from '../search/time_text';
import type { DiscoverState } from '../state/discover_state';

interface Props {
  query: Query | AggregateQuery;
  timeRange: TimeRange;
  timeFormat: TimeFormat;
  isRunning: boolean;
  run(): void;
  cancel(): void;
  change(change: Partial<DiscoverState>): void;
}

const textOf = (query: Query | AggregateQuery): string =>
  isOfAggregateQueryType(query) ? query.esql : query.query;

/** Query, time and Run. What was typed waits for Run; a new time searches at once. */
export const SearchBar = (props: Props) => {
  const { query, timeRange, timeFormat, isRunning, run, cancel, change } = props;
  const [text, setText] = useState(textOf(query));
  const isEsql = isOfAggregateQueryType(query);
  const submit = (): void => {
    if (text === textOf(query)) run();
    else change({ query: isEsql ? { esql: text } : { language: query.language, query: text } });
  };
  const submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <EuiFlexGroup gutterSize="s" wrap>
      <EuiFlexItem style={{ minWidth: 320, ...(isEsql ? { flexBasis: '100%' } : {}) }}>
        {isEsql ? (
          <EuiTextArea
            fullWidth
            compressed
            resize="vertical"
            rows={Math.min(10, Math.max(3, text.split('\n').length))}
            spellCheck={false}
            aria-label="ES|QL query. Ctrl and Enter run it."
            data-test-subj="ESQLEditor"
            style={{ fontFamily: 'var(--eui-code-font, monospace)' }}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitOnEnter}
          />
        ) : (
          <EuiFieldSearch
            fullWidth
            compressed
            placeholder={
              query.language === 'kuery'
                ? 'Filter your data using KQL syntax'
                : 'Filter your data using Lucene syntax'
            }
            aria-label={query.language === 'kuery' ? 'KQL query' : 'Lucene query'}
            data-test-subj="queryInput"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onSearch={submit}
            incremental={false}
          />
        )}
      </EuiFlexItem>
      <EuiFlexItem grow={false} style={{ marginInlineStart: 'auto' }}>
        <EuiSuperDatePicker
          compressed
          width="auto"
          showUpdateButton={false}
          start={timeRange.from}
          end={timeRange.to}
          dateFormat={timeFormat.format}
          onTimeChange={({ start, end }) => change({ timeRange: { from: start, to: end } })}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButton
          size="s"
          fill={!isRunning}
          iconType={isRunning ? 'cross' : 'play'}
          data-test-subj={isRunning ? 'queryCancelButton' : 'querySubmitButton'}
          onClick={isRunning ? cancel : submit}
        >
          {isRunning ? 'Cancel' : 'Run'}
        </EuiButton>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
