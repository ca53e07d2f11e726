import { ADDRESS_VERSION, huntParameters } from '../../common/launch/hunt_address';
import { OUTCOMES } from '../../common/cloudtrail/error_kind';
import { readFilterValue } from '../../common/launch/filter_parameter';
import {
  excludeValue,
  filteredValue,
  FILTER_NAMES,
  filtersSchema,
  includeValue,
  type FilterName,
  type Filters,
} from '../../common/result/filters';
import { isCorrectedColumnId, type CorrectedColumnId } from './corrected_columns';
import { isDateMath, resolveWindow } from './date_math';
import { isColumnId, type ColumnId } from './published_columns';
import { readRowKey } from './row_key';

/**
 * Browsers keep longer ones. What is longer than that is not read: a page that opens must not hang
 * over its address.
 */
export const LONGEST_ADDRESS = 200_000;

export const READINGS = ['published', 'corrected'] as const;

export type Reading = (typeof READINGS)[number];

export const PANEL_NAMES = ['query', 'about', 'differences', 'completeness'] as const;

export type PanelName = (typeof PANEL_NAMES)[number];

/** One column that the rows are sorted by. */
export interface Sort<Column extends string = ColumnId | CorrectedColumnId> {
  id: Column;
  direction: 'asc' | 'desc';
}

/** What the address restores. */
export interface ViewState {
  reading: Reading;
  /** Date math, or an instant in ISO 8601: as typed, resolved at each run. */
  from: string;
  to: string;
  /** Instances asked for at most; a whole number from 1. */
  threshold: number;
  filters: Filters;
  /** `CorrectedRow.key` of the row whose flyout is open. */
  row: string | null;
  panel: PanelName | null;
  /** Empty means the order in which the page shows rows by itself. Columns of `reading`. */
  sort: readonly Sort[];
  /** From 0. */
  page: number;
}

/** What an address without parameters means. */
export const FIRST_VIEW: ViewState = {
  reading: 'published',
  from: 'now-7d',
  to: 'now',
  threshold: 10,
  filters: {},
  row: null,
  panel: null,
  sort: [],
  page: 0,
};

export interface AddressProblem {
  kind: 'unknown' | 'damaged' | 'too_long';
  /** The parameter's name, as it stands in the address. */
  name: string;
}

export interface ReadAddress {
  state: ViewState;
  problems: readonly AddressProblem[];
}

const isReading = (value: string): value is Reading => READINGS.some((name) => name === value);

const isPanel = (value: string): value is PanelName => PANEL_NAMES.some((name) => name === value);

const isFilterName = (name: string): name is FilterName =>
  FILTER_NAMES.some((filter) => filter === name);

const isSortColumn = (id: string): id is Sort['id'] => isColumnId(id) || isCorrectedColumnId(id);

/** Whether a column can be sorted by in this reading. */
const isColumnOf = (reading: Reading, { id }: Sort): boolean =>
  reading === 'published' ? isColumnId(id) : isCorrectedColumnId(id);

const readSort = (value: string): Sort[] | null => {
  const columns: Sort[] = [];
  for (const part of value.split(',')) {
    const [id = '', direction, ...rest] = part.split(':');
    if (!isSortColumn(id) || rest.length > 0) return null;
    if (direction !== 'asc' && direction !== 'desc') return null;
    if (columns.some((column) => column.id === id)) return null;
    columns.push({ id, direction });
  }
  return columns;
};

/** A page number as a person counts, from 1. */
const readPage = (value: string): number | null =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) - 1 : null;

/** A whole number from 1, in digits: no fraction, no sign, no exponent. */
export const readThreshold = (value: string): number | null =>
  /^[1-9]\d{0,15}$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : null;

/** The hunt makes outcomes itself: one that is misspelt would read as an all-clear. */
const isOutcome = (value: string | null): boolean => OUTCOMES.some((outcome) => outcome === value);

/** Null when the value is empty, longer than a filter takes, one too many, or no outcome. */
const readFilter = (name: FilterName, text: string, filters: Filters): Filters | null => {
  const { value: written, isExcluded } = readFilterValue(text);
  const value = filteredValue(written);
  if (name === 'outcome' && !isOutcome(value)) return null;
  const changed = isExcluded
    ? excludeValue(filters, name, value)
    : includeValue(filters, name, value);
  return filtersSchema.safeParse({ [name]: changed[name] }).success ? changed : null;
};

const part = <Name extends keyof ViewState>(
  name: Name,
  value: ViewState[Name] | null
): Partial<ViewState> | null => (value === null ? null : { [name]: value });

/** What one parameter changes; null when its value is damaged, undefined when its name is unknown. */
const changeOf = (
  name: string,
  value: string,
  { filters }: ViewState
): Partial<ViewState> | null | undefined => {
  if (isFilterName(name)) return part('filters', readFilter(name, value, filters));
  switch (name) {
    case 'v':
      return value === ADDRESS_VERSION ? {} : null;
    case 'reading':
      return part('reading', isReading(value) ? value : null);
    case 'from':
    case 'to':
      return part(name, isDateMath(value) ? value : null);
    case 'threshold':
      return part('threshold', readThreshold(value));
    case 'row':
      return part('row', readRowKey(value) === null ? null : value);
    case 'panel':
      return part('panel', isPanel(value) ? value : null);
    case 'sort':
      return part('sort', readSort(value));
    case 'page':
      return part('page', readPage(value));
    default:
      return undefined;
  }
};

/** What single parameters cannot tell: ends of a window that cross, columns of the other reading. */
const withoutContradictions = ({ state, problems }: ReadAddress): ReadAddress => {
  const found = [...problems];
  let mended = state;
  if (resolveWindow(state, new Date()) === null) {
    const { from, to } = FIRST_VIEW;
    mended = { ...mended, from, to };
    for (const name of ['from', 'to'] as const) {
      if (state[name] !== FIRST_VIEW[name]) found.push({ kind: 'damaged', name });
    }
  }
  if (!state.sort.every((column) => isColumnOf(state.reading, column))) {
    mended = { ...mended, sort: [] };
    found.push({ kind: 'damaged', name: 'sort' });
  }
  return { state: mended, problems: found };
};

/** Whether the percent encoding of a part of an address is whole. */
const isEncoded = (pair: string): boolean => {
  try {
    decodeURIComponent(pair);
    return true;
  } catch {
    return false;
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
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    if (pair === '') continue;
    const change = isEncoded(pair) ? changeOf(name, value, state) : null;
    if (change === undefined) problems.push({ kind: 'unknown', name });
    else if (change === null || (seen.has(name) && !isFilterName(name))) {
      problems.push({ kind: 'damaged', name });
    } else state = { ...state, ...change };
    seen.add(name);
  }
  return withoutContradictions({ state, problems });
};

/** The query part of the address of a view, with its question mark. */
export const writeAddress = (state: ViewState): string => {
  const { reading, from, to, threshold, filters, row, panel, sort, page } = state;
  const isFirstWindow = from === FIRST_VIEW.from && to === FIRST_VIEW.to;
  const parameters = new URLSearchParams(
    huntParameters({
      reading,
      ...(isFirstWindow ? {} : { from, to }),
      ...(threshold === FIRST_VIEW.threshold ? {} : { threshold }),
      filters,
      ...(row === null ? {} : { row }),
    })
  );
  if (panel !== null) parameters.set('panel', panel);
  if (sort.length > 0) {
    parameters.set('sort', sort.map(({ id, direction }) => `${id}:${direction}`).join(','));
  }
  if (page > 0) parameters.set('page', String(page + 1));
  return `?${parameters.toString()}`;
};
