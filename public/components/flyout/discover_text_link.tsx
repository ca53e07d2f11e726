import { EuiLink } from '@elastic/eui';
import { useMemo, type ReactNode } from 'react';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { followLink } from '../../services/follow_link';
import { DiscoverIcon } from '../discover_icon';

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
export const DiscoverTextButton = ({ label, ...asked }: DiscoverTextLinkProps) => (
  <DiscoverIcon link={useLink(asked)} label={label} />
);

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
