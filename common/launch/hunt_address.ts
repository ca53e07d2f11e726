import type { FilterName, Filters } from '../result/filters';
import { FILTER_NAMES } from '../result/filters';

/** What a link into the hunt may say; what is left out is the page's own first view. */
export interface HuntLink {
  reading?: 'published' | 'corrected';
  /** Date math or an instant in ISO 8601. */
  from?: string;
  to?: string;
  threshold?: number;
  filters?: Filters;
}

const valuesOf = (name: FilterName, filters: Filters): Array<[string, string]> => {
  const { include, exclude } = filters[name] ?? { include: [], exclude: [] };
  return [
    ...include.map((value): [string, string] => [name, value]),
    ...exclude.map((value): [string, string] => [name, `!${value}`]),
  ];
};

/** The query part of the address that opens the hunt so, with its question mark. */
export const huntAddress = ({ reading, from, to, threshold, filters = {} }: HuntLink): string =>
  `?${new URLSearchParams([
    ['v', '1'],
    ...(reading === undefined ? [] : [['reading', reading]]),
    ...(from === undefined ? [] : [['from', from]]),
    ...(to === undefined ? [] : [['to', to]]),
    ...(threshold === undefined ? [] : [['threshold', String(threshold)]]),
    ...FILTER_NAMES.flatMap((name) => valuesOf(name, filters)),
  ]).toString()}`;
