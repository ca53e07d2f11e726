import {
  EuiCodeBlock,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import type { Filter, TimeRange } from '@kbn/es-query';
import { visibleText } from '../discover/search/visible_text';
import { timeWindow } from '../discover/search/time_window';
import { Events } from '../security/components/events';
import { StandInBadge } from '../stand_ins/stand_in_badge';

interface Props {
  /** KQL that the address brought. */
  query: string;
  timeRange: TimeRange;
  change(change: { query?: string; timeRange?: TimeRange }): void;
  close(): void;
}

const NO_FILTERS: readonly Filter[] = [];

const windowText = (timeRange: TimeRange): string => {
  try {
    const { from, to } = timeWindow(timeRange, new Date());
    return `${from} to ${to}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** A Timeline that is not saved, over a page: its query tab only. */
export const TimelineOverlay = ({ query, timeRange, change, close }: Props) => {
  const titleId = useGeneratedHtmlId();
  return (
    <EuiFlyout size="l" onClose={close} aria-labelledby={titleId} data-test-subj="timeline">
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={titleId}>Untitled timeline</h2>
        </EuiTitle>
        <EuiSpacer size="xs" />
        <StandInBadge what="It runs the query that a link to Timeline carries. It is not Kibana's Timeline." />
        <EuiSpacer size="xs" />
        <EuiText size="s" color="subdued">
          <p data-test-subj="timelineWindow">{windowText(timeRange)}</p>
        </EuiText>
        <EuiSpacer size="s" />
        <EuiCodeBlock
          paddingSize="s"
          isCopyable
          overflowHeight={120}
          data-test-subj="timelineQuery"
        >
          {visibleText(query)}
        </EuiCodeBlock>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <Events
          label="Events of the Timeline"
          scopeId="timeline-1"
          query={query}
          timeRange={timeRange}
          filters={NO_FILTERS}
          change={change}
        />
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
