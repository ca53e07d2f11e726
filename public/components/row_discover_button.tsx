import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import { useResult } from '../hooks/use_result';
import { useServices } from '../hooks/use_services';
import { DiscoverIcon } from './discover_icon';

/** The way from a row to the events that it counts. */
export const RowDiscoverButton = ({ rowIndex }: EuiDataGridCellValueElementProps) => {
  const { rows, order, window } = useResult();
  const { discover } = useServices();
  const row = rows[order[rowIndex] ?? -1];
  const link = useMemo(
    () => (row === undefined ? null : discover.row(row, window)),
    [discover, row, window]
  );
  return link === null ? null : (
    <DiscoverIcon
      link={link}
      label={i18n.translate('ec2DeploymentHunt.row.open', {
        defaultMessage: 'Events behind this row in Discover',
      })}
    />
  );
};
