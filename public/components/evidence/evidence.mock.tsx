import { EuiProvider } from '@elastic/eui';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Window } from '../../../common/result/window';
import { ServicesContext, type Services } from '../../hooks/use_services';
import { ViewContext, type View } from '../../hooks/use_view';
import { createDateFormat } from '../../services/date_format';
import { createDiscoverLinks } from '../../services/discover_links';
import type { HuntClient } from '../../services/hunt_client';
import { FIRST_VIEW } from '../../services/url_state';

const locator = {
  getRedirectUrl: (params: unknown) => `/app/r?lz=${encodeURIComponent(JSON.stringify(params))}`,
  navigate: () => Promise.resolve(),
};

const never = new Promise<never>(() => undefined);

const idleClient: HuntClient = {
  start: () => never,
  read: () => never,
  delete: () => Promise.resolve(),
};

/** A client whose every query is done at once, with these rows. */
export const answering = (rows: readonly object[], window: Window): HuntClient => ({
  ...idleClient,
  start: (query) =>
    Promise.resolve({
      run: {
        opaque_id: 'id',
        started_at: window.to,
        window,
        text: '',
        esql_parameters: {},
      },
      progress: {
        status: 'done',
        answer: {
          rows: rows.map((row) => query.row.parse(row)),
          took: 5,
          is_partial: false,
          failures: [],
          warnings: [],
          row_limit: 10_000,
        },
      },
    }),
});

/** Shows a component as the page would, in Tokyo's time, for tests. */
export const showEvidence = (
  children: ReactNode,
  {
    client = idleClient,
    change = () => undefined,
  }: { client?: HuntClient; change?: View['change'] } = {}
): RenderResult => {
  const services: Services = {
    client,
    discover: createDiscoverLinks({ get: () => locator }, 'logs-aws.cloudtrail-*'),
    dateFormat: createDateFormat({ format: 'YYYY-MM-DD HH:mm', timeZone: 'Asia/Tokyo' }),
    config: {
      indexPatterns: 'logs-aws.cloudtrail-*',
      requestTimeoutMs: 60_000,
      runOnOpen: true,
    },
    address: {
      read: () => '',
      push: () => undefined,
      listen: () => () => undefined,
    },
    timeSettings: { format: 'YYYY-MM-DD HH:mm', quickRanges: [] },
    preferences: never,
    correctedPreferences: never,
  };
  return render(
    <EuiProvider>
      <ServicesContext.Provider value={services}>
        <ViewContext.Provider value={{ view: FIRST_VIEW, change }}>{children}</ViewContext.Provider>
      </ServicesContext.Provider>
    </EuiProvider>
  );
};
