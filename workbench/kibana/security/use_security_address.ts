import type { ScopedHistory } from '@kbn/core/public';
import { useEffect, useMemo, useState } from 'react';
import {
  readSecurityAddress,
  writeSecurityAddress,
  type ReadSecurityAddress,
  type SecurityState,
} from './state/security_address';
import { securityRoute, type SecurityRoute } from './state/security_route';

export interface SecurityAddress extends ReadSecurityAddress {
  route: SecurityRoute;
  /** One step of the browser's history. */
  change(change: Partial<SecurityState>): void;
}

/** The address as the state of the app. As in Kibana, it always holds the time range. */
export const useSecurityAddress = (history: ScopedHistory): SecurityAddress => {
  const [{ pathname, search }, setLocation] = useState(history.location);
  useEffect(() => history.listen(setLocation), [history]);
  const read = useMemo(() => readSecurityAddress(search), [search]);
  const hasRange = new URLSearchParams(search).has('timerange');
  const { state } = read;
  useEffect(() => {
    if (!hasRange) history.replace({ pathname, search: writeSecurityAddress(state, new Date()) });
  }, [history, hasRange, pathname, state]);
  return {
    ...read,
    route: useMemo(() => securityRoute(pathname), [pathname]),
    change: (change) =>
      history.push({ pathname, search: writeSecurityAddress({ ...state, ...change }, new Date()) }),
  };
};
