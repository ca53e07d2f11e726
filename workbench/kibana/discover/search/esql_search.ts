import { buildEsQuery } from '@kbn/es-query';
import type { EsqlCall } from './esql_call';
import { timeFilter, type TimeWindow } from './time_window';

const mentions = (text: string, parameter: string): boolean =>
  new RegExp(`\\?${parameter}\\b`, 'i').test(text);

/**
 * The call that Discover makes for an ES|QL text: the window as a filter on `@timestamp`, and as
 * `?_tstart` and `?_tend` where the text uses them.
 */
export const esqlSearch = (text: string, window: TimeWindow): EsqlCall => {
  const params = [
    ...(mentions(text, '_tstart') ? [{ _tstart: window.from }] : []),
    ...(mentions(text, '_tend') ? [{ _tend: window.to }] : []),
  ];
  return {
    query: text,
    ...(params.length > 0 ? { params } : {}),
    filter: { ...buildEsQuery(undefined, [], [timeFilter('@timestamp', window)]) },
  };
};
