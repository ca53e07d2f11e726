import type { MouseEvent, ReactNode } from 'react';
import { useCallback } from 'react';
import type { FilterName } from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import { useServices } from '../hooks/use_services';
import { useWhenIdle } from '../hooks/use_when_idle';
import { followLink } from '../services/follow_link';
import { gridLook } from './grid_look';

export interface ValueLinkProps {
  name: FilterName;
  value: string | null;
  window: Window;
  /** What is shown of the value. */
  children: ReactNode;
}

/**
 * A value of the corrected reading that leads to its calls in Discover, where a link is possible. Its
 * address is worked out when the grid has come to rest: rows that scroll past need none.
 */
export const ValueLink = ({ name, value, window, children }: ValueLinkProps) => {
  const { discover } = useServices();
  const make = useCallback(
    () => discover.filter(name, [value], window),
    [discover, name, value, window]
  );
  const link = useWhenIdle(make);
  const follow = (event: MouseEvent) => {
    const way = link ?? make();
    if (way.kind === 'link') followLink(way)(event);
  };
  if (link?.kind === 'none') return <>{children}</>;
  // The grid takes links of cells out of the order of tabs; it need not find this one first.
  return (
    <a className={gridLook.link} href={link?.href} onClick={follow} tabIndex={-1}>
      {children}
    </a>
  );
};
