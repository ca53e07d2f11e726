import {
  EuiButtonEmpty,
  EuiButtonIcon,
  EuiFlexGroup,
  EuiFlexItem,
  EuiScreenReaderOnly,
  EuiSkeletonRectangle,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Window } from '../../../common/result/window';
import type { BurstMark } from '../../services/evidence_burst_marks';
import { brushedWindow, burstsOf, type BurstCount } from '../../services/evidence_bursts';
import { intervalText } from '../../services/evidence_interval_text';
import { BurstsLegend } from './bursts_legend';
import { BurstsTable } from './bursts_table';

/** Pixels of the bars. */
const BURSTS_HEIGHT = 96;

/** Pixels of the heading: two lines of the legend, which it keeps free until they come. */
const HEADING_HEIGHT = 33;
const FOLDED_HEIGHT = 24;

/** Pixels that all of it takes: what is below must not move when it comes. */
export const burstsHeight = (isOpen: boolean): number =>
  isOpen ? HEADING_HEIGHT + BURSTS_HEIGHT : FOLDED_HEIGHT;

const BurstsFigure = lazy(() =>
  import('./bursts_figure').then((module) => ({ default: module.BurstsFigure }))
);

export interface BurstsViewProps {
  /** Null: not there yet. */
  counts: readonly BurstCount[] | null;
  /** Milliseconds of one interval. */
  length: number;
  window: Window;
  marks: readonly BurstMark[];
  isOpen: boolean;
  isRunning: boolean;
  /** Whether the counts are of a part of the cluster, as not all of it answered. */
  isPartial: boolean;
  /** How many calls there are, where the cluster cut the counts; null where none is missing. */
  allCalls: number | null;
  /** What stands in place of the chart when there is none. */
  failure: ReactNode;
  onOpen(isOpen: boolean): void;
  onWindow(window: Window): void;
}

/** Bars over time under their heading, which folds them away, or a table of the same numbers. */
export const BurstsView = ({
  counts,
  length,
  window,
  marks,
  isOpen,
  isRunning,
  isPartial,
  allCalls,
  failure,
  onOpen,
  onWindow,
}: BurstsViewProps) => {
  const [isTable, setIsTable] = useState(false);
  const bodyId = useGeneratedHtmlId({ prefix: 'bursts' });
  const bursts = useMemo(
    () => (counts === null ? null : burstsOf(counts, length)),
    [counts, length]
  );
  const narrow = (range: readonly [number, number]) => {
    const part = brushedWindow(range, window);
    if (part !== null) onWindow(part);
  };
  const caption = i18n.translate('ec2DeploymentHunt.bursts.caption', {
    defaultMessage:
      'Instances that all calls asked for at most, those below the threshold too, per {interval}, by how the call ended',
    values: { interval: intervalText(length) },
  });
  const body = (): ReactNode => {
    if (failure !== null) return failure;
    if (bursts === null) {
      return <EuiSkeletonRectangle width="100%" height={BURSTS_HEIGHT} borderRadius="none" />;
    }
    if (bursts.intervals.length === 0) {
      return (
        <EuiText size="xs" color="subdued">
          <p>
            {i18n.translate('ec2DeploymentHunt.bursts.none', {
              defaultMessage: 'No call in this window.',
            })}
          </p>
        </EuiText>
      );
    }
    if (isTable) {
      return (
        <EuiText size="xs" tabIndex={0} className="eui-yScroll" style={TABLE_STYLE}>
          <BurstsTable bursts={bursts} caption={caption} onInterval={narrow} />
        </EuiText>
      );
    }
    return (
      <>
        <Suspense fallback={<div style={{ blockSize: BURSTS_HEIGHT }} />}>
          <BurstsFigure
            bursts={bursts}
            caption={caption}
            length={length}
            window={window}
            marks={marks}
            height={BURSTS_HEIGHT}
            onBrush={narrow}
          />
        </Suspense>
        <EuiScreenReaderOnly>
          <div>
            <BurstsTable bursts={bursts} caption={caption} />
          </div>
        </EuiScreenReaderOnly>
      </>
    );
  };
  return (
    <section
      aria-label={i18n.translate('ec2DeploymentHunt.bursts.title', {
        defaultMessage: 'Bursts over time',
      })}
      style={{ flexGrow: 0, position: 'relative' }}
      data-test-subj="huntBursts"
    >
      <EuiFlexGroup
        gutterSize="s"
        alignItems="center"
        responsive={false}
        style={{ minBlockSize: isOpen ? HEADING_HEIGHT : FOLDED_HEIGHT }}
      >
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="xs"
            flush="left"
            color="text"
            iconType={isOpen ? 'chevronSingleDown' : 'chevronSingleRight'}
            onClick={() => onOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            title={caption}
            data-test-subj="huntBurstsToggle"
          >
            {i18n.translate('ec2DeploymentHunt.bursts.heading', {
              defaultMessage: 'Asked for by all calls per {interval}',
              values: { interval: intervalText(length) },
            })}
          </EuiButtonEmpty>
        </EuiFlexItem>
        <EuiFlexItem>
          {isOpen && bursts !== null && failure === null && (
            <BurstsLegend
              bursts={bursts}
              marks={marks}
              window={window}
              isPartial={isPartial}
              allCalls={isPartial ? null : allCalls}
            />
          )}
        </EuiFlexItem>
        {isOpen && bursts !== null && bursts.intervals.length > 0 && (
          <EuiFlexItem grow={false}>
            <EuiButtonIcon
              size="xs"
              color="text"
              iconType={isTable ? 'chartBarVertical' : 'table'}
              onClick={() => setIsTable(!isTable)}
              aria-label={
                isTable
                  ? i18n.translate('ec2DeploymentHunt.bursts.showChart', {
                      defaultMessage: 'Show the chart',
                    })
                  : i18n.translate('ec2DeploymentHunt.bursts.showTable', {
                      defaultMessage: 'Show the numbers as a table',
                    })
              }
              data-test-subj="huntBurstsTableToggle"
            />
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <div id={bodyId} style={{ opacity: isRunning && bursts !== null ? 0.5 : 1 }}>
        {isOpen && body()}
      </div>
    </section>
  );
};

const TABLE_STYLE = { maxBlockSize: BURSTS_HEIGHT * 2 };
