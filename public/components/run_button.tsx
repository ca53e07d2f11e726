import { EuiButton, EuiFlexGroup, EuiFlexItem, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useElapsed } from '../hooks/use_elapsed';
import { formatDuration } from '../services/duration_format';

export interface RunButtonProps {
  /** `performance.now()` when the run on its way started; null when there is none. */
  runningSince: number | null;
  /** Whether the controls hold something that has not been run yet. */
  isChanged: boolean;
  /** Why the controls cannot be run; null when they can. */
  problem: string | null;
  onRun(): void;
  onCancel(): void;
}

const Elapsed = ({ since }: { since: number }) => {
  const elapsed = useElapsed(since);
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
      <EuiLoadingSpinner size="s" aria-hidden={true} />
      <EuiText size="s" color="subdued" className="eui-textNoWrap">
        {i18n.translate('ec2DeploymentHunt.run.elapsed', {
          defaultMessage: 'Running for {elapsed}',
          values: { elapsed: formatDuration(elapsed) },
        })}
      </EuiText>
    </EuiFlexGroup>
  );
};

/** Runs what the controls say, or stops what runs. */
export const RunButton = ({
  runningSince,
  isChanged,
  problem,
  onRun,
  onCancel,
}: RunButtonProps) => (
  <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} style={{ flexGrow: 0 }}>
    {runningSince !== null && (
      <EuiFlexItem grow={false}>
        <Elapsed since={runningSince} />
      </EuiFlexItem>
    )}
    {runningSince !== null && (
      <EuiFlexItem grow={false}>
        <EuiButton
          size="s"
          color="text"
          iconType="cross"
          onClick={onCancel}
          data-test-subj="huntCancel"
        >
          {i18n.translate('ec2DeploymentHunt.run.cancel', { defaultMessage: 'Cancel' })}
        </EuiButton>
      </EuiFlexItem>
    )}
    {(runningSince === null || isChanged) && (
      <EuiFlexItem grow={false}>
        <EuiButton
          size="s"
          fill={true}
          color={isChanged ? 'success' : 'primary'}
          iconType={isChanged ? 'kqlFunction' : 'play'}
          onClick={onRun}
          isDisabled={problem !== null}
          title={
            problem ??
            i18n.translate('ec2DeploymentHunt.run.shortcut', {
              defaultMessage: 'Ctrl+Enter or ⌘+Enter',
            })
          }
          data-test-subj="huntRun"
        >
          {isChanged
            ? i18n.translate('ec2DeploymentHunt.run.changed', { defaultMessage: 'Run changes' })
            : i18n.translate('ec2DeploymentHunt.run.run', { defaultMessage: 'Run' })}
        </EuiButton>
      </EuiFlexItem>
    )}
  </EuiFlexGroup>
);
