import { EuiBadge, EuiFlexGroup, EuiFlexItem, EuiTitle, EuiToolTip } from '@elastic/eui';
import type { DataViewSpec } from '../state/link_parts';

interface Props {
  /** Null where it is not known; absent for ES|QL, which names its indices itself. */
  dataView: DataViewSpec | null | undefined;
}

export const PageHeading = ({ dataView }: Props) => (
  <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false} wrap>
    <EuiFlexItem grow={false}>
      <EuiTitle size="xs">
        <h1>Discover</h1>
      </EuiTitle>
    </EuiFlexItem>
    <EuiFlexItem grow={false}>
      <EuiToolTip content="It runs what a link to Discover carries. It is not Kibana's Discover.">
        <EuiBadge tabIndex={0} color="hollow">
          Stand-in
        </EuiBadge>
      </EuiToolTip>
    </EuiFlexItem>
    {dataView !== undefined && (
      <EuiFlexItem grow={false}>
        <EuiBadge iconType="indexOpen" data-test-subj="discover-dataView-switch-link">
          {dataView?.name ?? dataView?.title ?? 'Unknown data view'}
        </EuiBadge>
      </EuiFlexItem>
    )}
  </EuiFlexGroup>
);
