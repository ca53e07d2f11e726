import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo, useCallback, useMemo } from 'react';
import { bursts } from '../../../common/queries/bursts';
import type { RowKey } from '../../../common/queries/corrected_parameters';
import { burstInterval } from '../../../common/result/burst_interval';
import type { Filters } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';
import { useAfterRows } from '../../hooks/use_after_rows';
import { useQuery } from '../../hooks/use_query';
import { useRemembered } from '../../hooks/use_remembered';
import type { RowCount } from '../../services/row_cut';
import { burstMarks } from '../../services/evidence_burst_marks';
import { burstsHeight, BurstsView } from './bursts_view';
import { SectionFailure } from './section_failure';

export interface BurstsChartProps {
  window: Window;
  /** Must stay the same object while it asks for the same. */
  filters: Filters;
  /** One principal in one account; absent for all calls that the filters let pass. */
  row?: RowKey;
  /** How many calls there are, before any limit: bars of fewer say so. */
  calls: RowCount;
  /** Whether the page says already that it could not ask: the chart then says it in a few words. */
  isFailureSaid?: boolean;
  /** Narrows the window to what was brushed; ISO 8601 in UTC. */
  onWindow(from: string, to: string): void;
}

const NotAsked = () => (
  <EuiText size="xs" color="subdued">
    <p>
      {i18n.translate('ec2DeploymentHunt.bursts.notAsked', {
        defaultMessage: 'No bars: they could not be asked for either.',
      })}
    </p>
  </EuiText>
);

const AskedBursts = ({
  window: { from, to },
  filters,
  row,
  calls,
  isFailureSaid = false,
  onWindow,
}: BurstsChartProps) => {
  const [isOpen, open] = useRemembered('bursts', true);
  const isRow = row !== undefined;
  const actor = row?.actor ?? null;
  const account = row?.account ?? null;
  const parameters = useMemo(
    () => ({ from, to, filters, ...(isRow ? { row: { actor, account } } : {}) }),
    [from, to, filters, isRow, actor, account]
  );
  const { status, finished, error, again } = useQuery(bursts, isOpen ? parameters : null);
  // The bars of an earlier window keep their own time until the next ones are there.
  const shown = useMemo(() => finished?.run.window ?? { from, to }, [finished, from, to]);
  const counts = finished?.answer.rows ?? null;
  const counted = (counts ?? []).reduce((sum, { attempts }) => sum + attempts, 0);
  const isShort = status === 'done' && typeof calls === 'number' && counted < calls;
  const marks = useMemo(() => burstMarks(counts ?? []), [counts]);
  const narrow = useCallback((part: Window) => onWindow(part.from, part.to), [onWindow]);
  return (
    <BurstsView
      counts={counts}
      length={burstInterval(shown).milliseconds}
      window={shown}
      marks={marks}
      isOpen={isOpen}
      isRunning={status === 'running'}
      isPartial={finished?.answer.is_partial === true}
      allCalls={isShort ? calls : null}
      failure={
        error === null ? null : isFailureSaid ? (
          <NotAsked />
        ) : (
          <SectionFailure error={error} onAgain={again} />
        )
      }
      onOpen={open}
      onWindow={narrow}
    />
  );
};

const Place = () => {
  const [isOpen] = useRemembered('bursts', true);
  return <div style={{ flexGrow: 0, blockSize: burstsHeight(isOpen) }} />;
};

/**
 * Requested instances over time. Asks for its numbers itself, and only while it is unfolded. It comes
 * after the rows, and its bars are drawn anew only for other numbers, so that sorting the rows below
 * costs nothing here.
 */
export const BurstsChart = memo((props: BurstsChartProps) =>
  useAfterRows() ? <AskedBursts {...props} /> : <Place />
);
BurstsChart.displayName = 'BurstsChart';
