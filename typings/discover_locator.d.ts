/*
 * What Discover's locator `DISCOVER_APP_LOCATOR` takes, Kibana 9.5, the used part
 * (src/platform/plugins/shared/discover/common/app_locator.ts).
 */
declare module '@kbn/discover-plugin/common' {
  import type { Filter } from '@kbn/es-query';

  export interface DiscoverAppLocatorParams {
    dataViewSpec?: { id: string; title: string; timeFieldName: string; name?: string };
    timeRange?: { from: string; to: string; mode?: 'absolute' | 'relative' };
    filters?: Filter[];
    query?: { language: 'kuery'; query: string } | { esql: string };
    columns?: string[];
    sort?: Array<[field: string, direction: 'asc' | 'desc']>;
  }
}
