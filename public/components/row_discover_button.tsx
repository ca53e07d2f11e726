import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { EuiButtonIcon, EuiIconTip, EuiToolTip } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import { useResult } from '../hooks/use_result';
import { useServices } from '../hooks/use_services';
import { followLink } from '../services/follow_link';

/** The way from a row to the events that it counts. */
export const RowDiscoverButton = ({ rowIndex }: EuiDataGridCellValueElementProps) => {
  const { rows, order, window } = useResult();
  const { discover } = useServices();
  const row = rows[order[rowIndex] ?? -1];
  const link = useMemo(
    () => (row === undefined ? null : discover.row(row, window)),
    [discover, row, window]
  );
  if (link === null) return null;
  if (link.kind === 'none') return <EuiIconTip type="info" content={link.reason} />;
  const label = i18n.translate('ec2DeploymentHunt.row.open', {
    defaultMessage: 'Events behind this row in Discover',
  });
  return (
    <EuiToolTip content={label} disableScreenReaderOutput={true}>
      <EuiButtonIcon
        href={link.href}
        onClick={followLink(link)}
        iconType="discoverApp"
        size="xs"
        color="text"
        aria-label={label}
      />
    </EuiToolTip>
  );
};
