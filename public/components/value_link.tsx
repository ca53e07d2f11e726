import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { FilterName } from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import { useServices } from '../hooks/use_services';
import { followLink } from '../services/follow_link';
import { gridLook } from './grid_look';

export interface ValueLinkProps {
  name: FilterName;
  value: string | null;
  window: Window;
  /** What is shown of the value. */
  children: ReactNode;
}

/** A value of the corrected reading that leads to its calls in Discover, where a link is possible. */
export const ValueLink = ({ name, value, window, children }: ValueLinkProps) => {
  const { discover } = useServices();
  const link = useMemo(
    () => discover.filter(name, [value], window),
    [discover, name, value, window]
  );
  return link.kind === 'link' ? (
    // The grid takes links of cells out of the order of tabs; it need not find this one first.
    <a className={gridLook.link} href={link.href} onClick={followLink(link)} tabIndex={-1}>
      {children}
    </a>
  ) : (
    <>{children}</>
  );
};
