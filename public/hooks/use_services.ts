import { createContext, useContext } from 'react';
import type { BrowserConfig } from '../../common/browser_config';
import type { DateFormat } from '../services/date_format';
import type { DiscoverLinks } from '../services/discover_links';
import type { CorrectedColumnId } from '../services/corrected_columns';
import type { GridPreferencesStore } from '../services/grid_preferences';
import type { HuntClient } from '../services/hunt_client';
import type { PageAddress } from '../services/page_address';
import type { ColumnId } from '../services/published_columns';
import type { TimeSettings } from '../services/time_settings';

/** What the page's components use of the world around them. None of them sees Kibana's core. */
export interface Services {
  client: HuntClient;
  discover: DiscoverLinks;
  dateFormat: DateFormat;
  config: BrowserConfig;
  address: PageAddress;
  timeSettings: TimeSettings;
  /** Known when Kibana has told who is signed in. */
  preferences: Promise<GridPreferencesStore<ColumnId>>;
  correctedPreferences: Promise<GridPreferencesStore<CorrectedColumnId>>;
}

export const ServicesContext = createContext<Services | null>(null);

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('A component of the hunt stands outside its services.');
  return services;
};
