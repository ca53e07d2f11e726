import { EuiButtonEmpty, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { followLink } from '../services/follow_link';
import type { DiscoverLink } from '../services/discover_links';

/** A button that opens the query shown beside it in Discover, or a line that says why not. */
export const DiscoverQueryButton = ({ link }: { link: DiscoverLink }) =>
  link.kind === 'none' ? (
    <EuiText size="xs" color="subdued">
      {link.reason}
    </EuiText>
  ) : (
    <EuiButtonEmpty
      size="xs"
      iconType="discoverApp"
      flush="left"
      href={link.href}
      onClick={followLink(link)}
    >
      {i18n.translate('ec2DeploymentHunt.query.open', { defaultMessage: 'Open in Discover' })}
    </EuiButtonEmpty>
  );
