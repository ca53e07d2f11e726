import {
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiLink,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { visibleText } from '../../discover/search/visible_text';
import { StandInBadge } from '../../stand_ins/stand_in_badge';
import { useSecurity } from '../security_context';

/** The flyout of a user: here it only says whose it is. */
export const UserFlyout = ({ name, close }: { name: string; close(): void }) => {
  const titleId = useGeneratedHtmlId();
  const { hrefOf } = useSecurity();
  return (
    <EuiFlyout size="s" onClose={close} aria-labelledby={titleId} data-test-subj="user-panel">
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={titleId}>{visibleText(name)}</h2>
        </EuiTitle>
        <EuiSpacer size="xs" />
        <StandInBadge what="Kibana shows the risk score and the details of the user here." />
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <EuiText size="s">
          <p>Nothing here scores users.</p>
          <p>
            <EuiLink href={hrefOf(`/users/name/${encodeURIComponent(name)}/events`)}>
              Events of this user
            </EuiLink>
          </p>
        </EuiText>
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
