import { EuiBadge, EuiFlexGroup, EuiFlexItem, EuiIcon, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { useServices } from '../../hooks/use_services';
import type { Window } from '../../../common/result/window';
import type {
  DataCheck,
  DataCheckStatus,
  DiagnosedData,
} from '../../services/evidence_data_checks';
import { dataCheckText } from '../../services/evidence_data_check_texts';

export interface DataCheckListProps {
  checks: readonly DataCheck[];
  data: DiagnosedData | null;
  window: Window;
  /** What to offer beside the fix of a check; null for nothing. */
  actionOf(check: DataCheck): ReactNode;
}

const LOOKS = {
  passed: { icon: 'checkCircle', color: 'success' },
  failed: { icon: 'crossCircle', color: 'danger' },
  doubtful: { icon: 'question', color: 'warning' },
  not_reached: { icon: 'minusCircle', color: 'subdued' },
} as const;

const statusText = (status: DataCheckStatus): string => {
  switch (status) {
    case 'passed':
      return i18n.translate('ec2DeploymentHunt.checks.passed', { defaultMessage: 'there' });
    case 'failed':
      return i18n.translate('ec2DeploymentHunt.checks.failed', { defaultMessage: 'missing' });
    case 'doubtful':
      return i18n.translate('ec2DeploymentHunt.checks.doubtful', { defaultMessage: 'not certain' });
    case 'not_reached':
      return i18n.translate('ec2DeploymentHunt.checks.skipped', {
        defaultMessage: 'not looked at',
      });
  }
};

const Check = ({
  check,
  data,
  window,
  action,
}: Omit<DataCheckListProps, 'checks' | 'actionOf'> & { check: DataCheck; action: ReactNode }) => {
  const { config, dateFormat } = useServices();
  const { indexPatterns } = config;
  const { title, found, fix } = dataCheckText(check, { indexPatterns, window, data, dateFormat });
  const { icon, color } = LOOKS[check.status];
  return (
    <EuiFlexGroup
      component="li"
      gutterSize="s"
      responsive={false}
      data-test-subj={`huntCheck-${check.name}-${check.status}`}
    >
      <EuiFlexItem grow={false} style={{ paddingBlockStart: 2 }}>
        <EuiIcon type={icon} color={color} aria-hidden={true} />
      </EuiFlexItem>
      <EuiFlexItem>
        <EuiText size="s" className="eui-textBreakWord">
          <p style={{ marginBlockEnd: 0 }}>
            <strong>{title}</strong> <EuiBadge color="hollow">{statusText(check.status)}</EuiBadge>
          </p>
          <p style={{ marginBlockEnd: 0 }}>
            {found} {fix}
          </p>
        </EuiText>
        {action !== null && <div>{action}</div>}
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};

/** What was looked at to find out why there is nothing, one by one, with the fix for each. */
export const DataCheckList = ({ checks, data, window, actionOf }: DataCheckListProps) => (
  <EuiFlexGroup
    component="ol"
    direction="column"
    gutterSize="m"
    className="eui-textLeft"
    style={{ listStyle: 'none' }}
  >
    {checks.map((check) => (
      <Check key={check.name} check={check} data={data} window={window} action={actionOf(check)} />
    ))}
  </EuiFlexGroup>
);
