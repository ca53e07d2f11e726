import { EuiButton, EuiFlexGroup, EuiFlexItem, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useElapsed } from '../hooks/use_elapsed';
import { formatDuration } from '../services/duration_format';

export interface RunControlsProps {
  /** `performance.now()` when the run on its way started; null when there is none. */
  runningSince: number | null;
  onRun(): void;
  onCancel(): void;
}

const Elapsed = ({ since }: { since: number }) => {
  const elapsed = useElapsed(since);
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
      <EuiLoadingSpinner size="s" aria-hidden={true} />
      <EuiText size="s" color="subdued">
        {i18n.translate('ec2DeploymentHunt.run.elapsed', {
          defaultMessage: 'Running for {elapsed}',
          values: { elapsed: formatDuration(elapsed) },
        })}
      </EuiText>
    </EuiFlexGroup>
  );
};

/** What runs, and the button that runs or stops it. */
export const RunControls = ({ runningSince, onRun, onCancel }: RunControlsProps) => (
  <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} style={{ flexGrow: 0 }}>
    <EuiFlexItem>
      <EuiText size="s">
        <p>
          <strong>
            {i18n.translate('ec2DeploymentHunt.run.reading', { defaultMessage: 'As published' })}
          </strong>{' '}
          {i18n.translate('ec2DeploymentHunt.run.fixed', {
            defaultMessage: 'last 7 days, 10 instances or more',
          })}
        </p>
      </EuiText>
    </EuiFlexItem>
    {runningSince !== null && (
      <EuiFlexItem grow={false}>
        <Elapsed since={runningSince} />
      </EuiFlexItem>
    )}
    <EuiFlexItem grow={false}>
      {runningSince === null ? (
        <EuiButton
          size="s"
          fill={true}
          iconType="play"
          onClick={onRun}
          title={i18n.translate('ec2DeploymentHunt.run.shortcut', {
            defaultMessage: 'Ctrl+Enter or ⌘+Enter',
          })}
          data-test-subj="huntRun"
        >
          {i18n.translate('ec2DeploymentHunt.run.run', { defaultMessage: 'Run' })}
        </EuiButton>
      ) : (
        <EuiButton
          size="s"
          color="text"
          iconType="cross"
          onClick={onCancel}
          data-test-subj="huntCancel"
        >
          {i18n.translate('ec2DeploymentHunt.run.cancel', { defaultMessage: 'Cancel' })}
        </EuiButton>
      )}
    </EuiFlexItem>
  </EuiFlexGroup>
);
