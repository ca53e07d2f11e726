import { FILTER_NAMES, type FilterName, type Filters } from '../result/filters';
import { writeFilterValue } from './filter_parameter';

/** The form of the address. A later form counts up, and old addresses stay readable. */
export const ADDRESS_VERSION = '1';

/** What a link into the hunt may say; what is left out is the page's own first view. */
export interface HuntLink {
  reading?: 'published' | 'corrected' | undefined;
  /** Date math such as `now-24h`, or an instant in ISO 8601. */
  from?: string | undefined;
  to?: string | undefined;
  /** A whole number from 1. */
  threshold?: number | undefined;
  filters?: Filters | undefined;
  /** The key of the row whose details are open. */
  row?: string | undefined;
}

type Parameter = [name: string, value: string];

const optional = (name: string, value: string | number | undefined): Parameter[] =>
  value === undefined ? [] : [[name, String(value)]];

const valuesOf = (name: FilterName, filters: Filters): Parameter[] => {
  const { include, exclude } = filters[name] ?? { include: [], exclude: [] };
  const write =
    (isExcluded: boolean) =>
    (value: string): Parameter => [name, writeFilterValue({ value, isExcluded })];
  return [...include.map(write(false)), ...exclude.map(write(true))];
};

/**
 * The parameters of the address that opens the hunt so: a public form, described in docs/links.md.
 * The one place that writes them.
 */
export const huntParameters = (link: HuntLink): Parameter[] => {
  const { reading, from, to, threshold, filters = {}, row } = link;
  return [
    ['v', ADDRESS_VERSION],
    ...optional('reading', reading),
    ...optional('from', from),
    ...optional('to', to),
    ...optional('threshold', threshold),
    ...FILTER_NAMES.flatMap((name) => valuesOf(name, filters)),
    ...optional('row', row),
  ];
};

/** The query part of the address, with its question mark. */
export const huntAddress = (link: HuntLink): string =>
  `?${new URLSearchParams(huntParameters(link)).toString()}`;
