import type { ScopedHistory } from '@kbn/core/public';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fromAddress, toAddress, type ReadAddress } from '../state/address';
import type { DiscoverState } from '../state/discover_state';
import { dataViewInState, dataViewOf } from '../state/known_data_views';
import type { DataViewSpec } from '../state/link_parts';

export interface DiscoverAddress extends ReadAddress {
  /** Null where the address names a data view that nothing describes. */
  dataView: DataViewSpec | null;
  change(change: Partial<DiscoverState>): void;
}

/** The address as the page's state: read on every move, written by `change`. */
export const useDiscoverAddress = (history: ScopedHistory): DiscoverAddress => {
  const [location, setLocation] = useState(history.location);
  const known = useRef<DataViewSpec[]>([]);
  useEffect(() => history.listen(setLocation), [history]);
  const read = useMemo(() => fromAddress(location.hash), [location.hash]);
  const dataView = useMemo(() => {
    const carried = dataViewInState(location.state);
    if (carried !== null) known.current = [carried, ...known.current];
    return dataViewOf(read.state.dataViewId, known.current);
  }, [location.state, read.state.dataViewId]);
  return {
    ...read,
    dataView,
    change: (change) => {
      const hash = toAddress({ ...read.state, ...change });
      history.push({ hash, state: location.state });
    },
  };
};
