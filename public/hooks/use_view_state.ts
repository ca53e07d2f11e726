import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PageAddress } from '../services/page_address';
import {
  readAddress,
  writeAddress,
  type AddressProblem,
  type ViewState,
} from '../services/url_state';
import type { View } from './use_view';

export interface AddressView extends View {
  /** What of the address has no effect. */
  problems: readonly AddressProblem[];
}

/** The view as the address says it. The address is the only place where it is kept. */
export const useViewState = (address: PageAddress): AddressView => {
  const [search, setSearch] = useState(() => address.read());

  useEffect(() => {
    const follow = () => setSearch(address.read());
    follow();
    return address.listen(follow);
  }, [address]);

  const change = useCallback(
    (part: Partial<ViewState>) => {
      const { state } = readAddress(address.read());
      const before = writeAddress(state);
      const after = writeAddress({ ...state, ...part });
      // A change to what is already there is no step of the history.
      if (after !== before) address.push(after);
    },
    [address]
  );

  const { state: view, problems } = useMemo(() => readAddress(search), [search]);
  return useMemo(() => ({ view, problems, change }), [view, problems, change]);
};
