import { EuiButtonIcon, EuiIconTip, EuiToolTip } from '@elastic/eui';
import { followLink } from '../services/follow_link';
import type { DiscoverLink } from '../services/discover_links';

/** An icon that opens Discover, or says why there is no way there. */
export const DiscoverIcon = ({ link, label }: { link: DiscoverLink; label: string }) =>
  link.kind === 'none' ? (
    <EuiIconTip type="info" content={link.reason} />
  ) : (
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
