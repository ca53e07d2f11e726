import { isColumnId } from './published_columns';
import type { SortColumn } from './row_order';

/** The form of the address. A later form counts up, and old addresses stay readable. */
const VERSION = '1';

/** Browsers and proxies carry no longer address in a dependable way. */
const LONGEST_ADDRESS = 16_000;

/** Names that an address may hold and that have no effect on this reading. They are kept. */
const KEPT = [
  'from',
  'to',
  'threshold',
  'principal',
  'user',
  'accessKey',
  'account',
  'region',
  'type',
  'subnet',
  'sourceIp',
  'outcome',
  'row',
] as const;

export type PanelName = 'query' | 'about';

/** What the address restores. */
export interface ViewState {
  reading: 'published';
  panel: PanelName | null;
  /** Empty means the order in which the page shows rows by itself. */
  sort: readonly SortColumn[];
  /** From 0. */
  page: number;
  kept: ReadonlyArray<readonly [name: string, value: string]>;
}

export interface AddressProblem {
  kind: 'unknown' | 'damaged' | 'too_long';
  /** The parameter's name, as it stands in the address. */
  name: string;
}

export interface ReadAddress {
  state: ViewState;
  problems: readonly AddressProblem[];
}

export const FIRST_VIEW: ViewState = {
  reading: 'published',
  panel: null,
  sort: [],
  page: 0,
  kept: [],
};

const isPanel = (value: string): value is PanelName => value === 'query' || value === 'about';

const readSort = (value: string): SortColumn[] | null => {
  const columns: SortColumn[] = [];
  for (const part of value.split(',')) {
    const [id = '', direction, ...rest] = part.split(':');
    if (!isColumnId(id) || rest.length > 0) return null;
    if (direction !== 'asc' && direction !== 'desc') return null;
    if (columns.some((column) => column.id === id)) return null;
    columns.push({ id, direction });
  }
  return columns;
};

/** A page number as a person counts, from 1. */
const readPage = (value: string): number | null =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) - 1 : null;

/** What one parameter changes; null when its value is damaged, undefined when its name is unknown. */
const changeOf = (
  name: string,
  value: string,
  state: ViewState
): Partial<ViewState> | null | undefined => {
  if (KEPT.some((kept) => kept === name)) return { kept: [...state.kept, [name, value]] };
  switch (name) {
    case 'v':
      return value === VERSION ? {} : null;
    case 'reading':
      return value === 'published' ? { reading: value } : null;
    case 'panel':
      return isPanel(value) ? { panel: value } : null;
    case 'sort': {
      const sort = readSort(value);
      return sort === null ? null : { sort };
    }
    case 'page': {
      const page = readPage(value);
      return page === null ? null : { page };
    }
    default:
      return undefined;
  }
};

/** Reads the view from the query part of an address (`?a=b`). Whatever it holds, it never throws. */
export const readAddress = (search: string): ReadAddress => {
  if (search.length > LONGEST_ADDRESS) {
    return { state: FIRST_VIEW, problems: [{ kind: 'too_long', name: '' }] };
  }
  let state = FIRST_VIEW;
  const problems: AddressProblem[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const change = changeOf(name, value, state);
    const isKept = KEPT.some((kept) => kept === name);
    if (change === undefined) problems.push({ kind: 'unknown', name });
    else if (change === null || (seen.has(name) && !isKept)) {
      problems.push({ kind: 'damaged', name });
    } else state = { ...state, ...change };
    seen.add(name);
  }
  return { state, problems };
};

/** The query part of the address of a view, with its question mark. */
export const writeAddress = (state: ViewState): string => {
  const parameters = new URLSearchParams({ v: VERSION, reading: state.reading });
  if (state.panel !== null) parameters.set('panel', state.panel);
  if (state.sort.length > 0) {
    parameters.set('sort', state.sort.map(({ id, direction }) => `${id}:${direction}`).join(','));
  }
  if (state.page > 0) parameters.set('page', String(state.page + 1));
  for (const [name, value] of state.kept) parameters.append(name, value);
  return `?${parameters.toString()}`;
};
