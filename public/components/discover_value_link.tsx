import { EuiLink } from '@elastic/eui';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Window } from '../../common/result/window';
import { useServices } from '../hooks/use_services';
import { followLink } from '../services/follow_link';
import type { PivotField } from '../services/value_pivot';

export interface DiscoverValueLinkProps {
  field: PivotField;
  values: ReadonlyArray<string | null>;
  window: Window;
  /** What the link shows. */
  children: ReactNode;
  /** The value in full, where the link shows it cut or in pieces. */
  title?: string;
  /** Whether to say why there is no link where there is none; else only the content is shown. */
  explain?: boolean;
}

/** A value that leads to its events in Discover, or the value alone where no link is possible. */
export const DiscoverValueLink = ({
  field,
  values,
  window,
  children,
  title,
  explain = false,
}: DiscoverValueLinkProps) => {
  const { discover } = useServices();
  const link = useMemo(
    () => discover.value(field, values, window),
    [discover, field, values, window]
  );
  if (link.kind === 'link') {
    return (
      <EuiLink
        href={link.href}
        onClick={followLink(link)}
        {...(title === undefined ? {} : { title, 'aria-label': title })}
      >
        {children}
      </EuiLink>
    );
  }
  return explain ? <>{link.reason}</> : <span title={title}>{children}</span>;
};
