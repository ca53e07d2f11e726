import { EuiButtonIcon, EuiIconTip, EuiLink, EuiToolTip } from '@elastic/eui';
import { useMemo, type ReactNode } from 'react';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { followLink } from '../../services/follow_link';

export interface DiscoverTextLinkProps {
  /** The ES|QL to open, its parameters written out. */
  text: string;
  /** What the text looks at; Discover's time picker is set to it. */
  window: Window;
  /** Where it leads, in words. */
  label: string;
}

const useLink = ({ text, window }: Omit<DiscoverTextLinkProps, 'label'>) => {
  const { discover } = useServices();
  return useMemo(() => discover.correctedQuery(text, window), [discover, text, window]);
};

/** An icon that opens a query in Discover. */
export const DiscoverTextButton = ({ label, ...asked }: DiscoverTextLinkProps) => {
  const link = useLink(asked);
  if (link.kind === 'none') return <EuiIconTip type="info" content={link.reason} />;
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

/** A text that opens a query in Discover; bare where there is no way there. */
export const DiscoverTextLink = ({
  label,
  children,
  ...asked
}: DiscoverTextLinkProps & { children: ReactNode }) => {
  const link = useLink(asked);
  if (link.kind === 'none') return <span title={link.reason}>{children}</span>;
  return (
    <EuiLink href={link.href} onClick={followLink(link)} title={label}>
      {children}
    </EuiLink>
  );
};
