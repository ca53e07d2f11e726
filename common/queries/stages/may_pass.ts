import { FILTER_NAMES, REQUEST_FILTERS, type FilterName, type Filters } from '../../result/filters';
import { filterCondition } from './filter_clauses';

const only = (filters: Filters, isMeant: (name: FilterName) => boolean): Filters =>
  Object.fromEntries(
    FILTER_NAMES.filter(isMeant).map((name): [FilterName, Filters[FilterName]] => [
      name,
      filters[name],
    ])
  );

/**
 * The filters as one condition that is false only for calls of which it is known that they do not
 * pass: what is asked of the request cannot be answered for a call that has none. Empty when there is
 * no filter. `request` names the column of the request's text; the values are `filterParameters`.
 */
export const mayPassCondition = (filters: Filters, request: string): string => {
  const isOfRequest = (name: FilterName): boolean => REQUEST_FILTERS.includes(name);
  const ofRequest = filterCondition(only(filters, isOfRequest));
  return [
    filterCondition(only(filters, (name) => !isOfRequest(name))),
    ofRequest === '' ? '' : `(${request} IS NULL OR (${ofRequest}))`,
  ]
    .filter((condition) => condition !== '')
    .join(' AND ');
};
