import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PageAddress } from '../services/page_address';
import { readAddress, writeAddress, type ReadAddress, type ViewState } from '../services/url_state';

export interface View extends ReadAddress {
  /** Changes a part of the view: one step of the browser's history. */
  change(part: Partial<ViewState>): void;
}

/** The view as the address says it. The address is the only place where it is kept. */
export const useViewState = (address: PageAddress): View => {
  const [search, setSearch] = useState(() => address.read());

  useEffect(() => {
    const follow = () => setSearch(address.read());
    follow();
    return address.listen(follow);
  }, [address]);

  const change = useCallback(
    (part: Partial<ViewState>) => {
      const { state } = readAddress(address.read());
      address.push(writeAddress({ ...state, ...part }));
    },
    [address]
  );

  return useMemo(() => ({ ...readAddress(search), change }), [search, change]);
};
