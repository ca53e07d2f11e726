import { EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo } from 'react';
import type { DraftState } from '../hooks/use_draft';
import type { Filters } from '../../common/result/filters';
import { useFilterChoices } from '../hooks/use_filter_choices';
import type { Reading } from '../services/url_state';
import { FilterEditor } from './filter_editor';
import { FilterPills } from './filter_pills';
import { ReadingSwitch, type ReadingRun } from './reading_switch';
import { RunButton } from './run_button';
import { ThresholdField } from './threshold_field';
import { WindowPicker } from './window_picker';

export interface RunControlsProps {
  reading: Reading;
  runs: Record<Reading, ReadingRun>;
  draft: DraftState;
  /** `performance.now()` when the run on its way started; null when there is none. */
  runningSince: number | null;
  onReading(reading: Reading): void;
  onRun(): void;
  onCancel(): void;
}

const problemOf = ({ isWindow, isThreshold }: DraftState): string | null => {
  if (!isWindow) {
    return i18n.translate('ec2DeploymentHunt.run.noWindow', {
      defaultMessage: 'The start of the window must lie before its end.',
    });
  }
  return isThreshold
    ? null
    : i18n.translate('ec2DeploymentHunt.run.noThreshold', {
        defaultMessage: 'The threshold must be a whole number from 1.',
      });
};

/** The published reading is a fixed text: it must not look as if the controls had made its rows. */
const Fixed = () => (
  <EuiText
    size="xs"
    color="subdued"
    style={{ paddingBlockStart: 4 }}
    data-test-subj="huntReadingIsFixed"
  >
    <p>
      {i18n.translate('ec2DeploymentHunt.run.fixed', {
        defaultMessage:
          'As published always looks at the last 7 days for 10 instances or more. Window, threshold and filters apply to Corrected only.',
      })}
    </p>
  </EuiText>
);

type AskedControlsProps = Pick<RunControlsProps, 'draft' | 'runningSince' | 'onRun' | 'onCancel'>;

/** What is asked for, whichever reading is shown. */
const AskedControls = memo(
  ({ draft: state, runningSince, onRun, onCancel }: AskedControlsProps) => {
    const { draft, set } = state;
    const choices = useFilterChoices(draft);
    const setFilters = (filters: Filters) => set({ filters });
    return (
      <>
        <EuiFlexItem grow={false}>
          <WindowPicker window={draft} isInvalid={!state.isWindow} onWindow={set} />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <ThresholdField
            value={draft.threshold}
            isInvalid={!state.isThreshold}
            onValue={(threshold) => set({ threshold })}
            onEnter={onRun}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <FilterEditor filters={draft.filters} choices={choices} onFilters={setFilters} />
        </EuiFlexItem>
        <EuiFlexItem>
          <FilterPills filters={draft.filters} onFilters={setFilters} />
        </EuiFlexItem>
        <EuiFlexItem grow={false} style={AT_THE_END}>
          <RunButton
            runningSince={runningSince}
            isChanged={state.isChanged}
            problem={problemOf(state)}
            onRun={onRun}
            onCancel={onCancel}
          />
        </EuiFlexItem>
      </>
    );
  }
);
AskedControls.displayName = 'AskedControls';

/** At the same end of whichever line it stands on. */
const AT_THE_END = { marginInlineStart: 'auto' };

/** What is asked, and the button that runs it. */
export const RunControls = ({
  reading,
  runs,
  draft,
  runningSince,
  onReading,
  onRun,
  onCancel,
}: RunControlsProps) => {
  const problem = problemOf(draft);
  return (
    <div style={{ flex: '0 0 auto' }}>
      <EuiFlexGroup
        gutterSize="s"
        alignItems="center"
        responsive={false}
        wrap={true}
        data-test-subj="huntControls"
      >
        <EuiFlexItem grow={false}>
          <ReadingSwitch reading={reading} runs={runs} onReading={onReading} />
        </EuiFlexItem>
        <AskedControls
          draft={draft}
          runningSince={runningSince}
          onRun={onRun}
          onCancel={onCancel}
        />
      </EuiFlexGroup>
      {reading === 'published' && <Fixed />}
      {problem !== null && (
        <EuiText size="xs" color="danger" role="alert" style={{ paddingBlockStart: 4 }}>
          <p>{problem}</p>
        </EuiText>
      )}
    </div>
  );
};
