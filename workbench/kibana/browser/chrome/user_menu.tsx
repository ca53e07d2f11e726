import {
  EuiAvatar,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiHeaderSectionItemButton,
  EuiPopover,
} from '@elastic/eui';
import { useState } from 'react';

interface Props {
  username: string;
  signOutHref: string;
}

export const UserMenu = ({ username, signOutHref }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downRight"
      panelPaddingSize="none"
      aria-label="User menu"
      button={
        <EuiHeaderSectionItemButton
          aria-label={`User menu of ${username}`}
          data-test-subj="userMenuButton"
          onClick={() => setIsOpen(!isOpen)}
        >
          <EuiAvatar name={username} size="s" />
        </EuiHeaderSectionItemButton>
      }
    >
      <EuiContextMenuPanel
        title={username}
        items={[
          <EuiContextMenuItem
            key="signOut"
            icon="logOut"
            href={signOutHref}
            data-test-subj="signOutLink"
          >
            Sign out
          </EuiContextMenuItem>,
        ]}
      />
    </EuiPopover>
  );
};
