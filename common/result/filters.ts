import * as z from 'zod/mini';

/** The filters of the corrected reading, by their names in the page's address. */
export const FILTER_NAMES = [
  'principal',
  'user',
  'accessKey',
  'account',
  'region',
  'type',
  'subnet',
  'sourceIp',
  'outcome',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** The value of a filter that means: the record has no such value. */
export const NO_VALUE = '(none)';

/**
 * A value of a record as a filter holds it; null: no such value. A text that reads like `NO_VALUE`
 * gets a backslash before it, so that whoever writes that word into a record is not taken for nobody.
 */
export const filterText = (value: string | null): string => {
  if (value === null) return NO_VALUE;
  return /^\\*\(none\)$/.test(value) ? `\\${value}` : value;
};

/** Reads what `filterText` wrote. */
export const filteredValue = (text: string): string | null => {
  if (text === NO_VALUE) return null;
  return /^\\+\(none\)$/.test(text) ? text.slice(1) : text;
};

export const MOST_VALUES = 500;

const LONGEST_VALUE = 8000;

const valuesSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(LONGEST_VALUE)))
  .check(z.maxLength(MOST_VALUES));

/**
 * What one filter asks for: any of `include`, when there is one, and none of `exclude`. Calls
 * without the value pass unless `NO_VALUE` is excluded, or something else is included.
 */
export const filterSchema = z.strictObject({ include: valuesSchema, exclude: valuesSchema });

export type Filter = z.infer<typeof filterSchema>;

const optionalFilter = z.optional(filterSchema);

/** All filters. An unknown name is refused by its name. */
export const filtersSchema = z.strictObject({
  principal: optionalFilter,
  user: optionalFilter,
  accessKey: optionalFilter,
  account: optionalFilter,
  region: optionalFilter,
  type: optionalFilter,
  subnet: optionalFilter,
  sourceIp: optionalFilter,
  outcome: optionalFilter,
} satisfies Record<FilterName, unknown>);

export type Filters = z.infer<typeof filtersSchema>;

const without = (values: readonly string[], value: string): string[] =>
  values.filter((other) => other !== value);

const withValue = (values: readonly string[], value: string): string[] => [
  ...without(values, value),
  value,
];

/** A filter that asks for nothing is none. */
export const setFilter = (filters: Filters, name: FilterName, filter: Filter): Filters => {
  if (filter.include.length + filter.exclude.length > 0) return { ...filters, [name]: filter };
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
};

const filterOf = (filters: Filters, name: FilterName): Filter =>
  filters[name] ?? { include: [], exclude: [] };

/** The filters with one more value asked for; null asks for calls without the value. */
export const includeValue = (filters: Filters, name: FilterName, value: string | null): Filters => {
  const { include, exclude } = filterOf(filters, name);
  const text = filterText(value);
  return setFilter(filters, name, {
    include: withValue(include, text),
    exclude: without(exclude, text),
  });
};

/** The filters with one more value left out; null leaves out calls without the value. */
export const excludeValue = (filters: Filters, name: FilterName, value: string | null): Filters => {
  const { include, exclude } = filterOf(filters, name);
  const text = filterText(value);
  return setFilter(filters, name, {
    include: without(include, text),
    exclude: withValue(exclude, text),
  });
};

/** The filters that ask for this value of `name` and no other; null: for calls without one. */
export const onlyValue = (filters: Filters, name: FilterName, value: string | null): Filters =>
  setFilter(filters, name, { include: [filterText(value)], exclude: [] });

/** The filters without this value, on whichever side it stood. */
export const removeValue = (filters: Filters, name: FilterName, value: string | null): Filters => {
  const { include, exclude } = filterOf(filters, name);
  const text = filterText(value);
  return setFilter(filters, name, {
    include: without(include, text),
    exclude: without(exclude, text),
  });
};

/** The filters that look into a request; of a call without one they can tell nothing. */
export const REQUEST_FILTERS: readonly FilterName[] = ['type', 'subnet'];

/** Whether a filter is set that looks into requests. */
export const looksIntoRequests = (filters: Filters): boolean =>
  REQUEST_FILTERS.some((name) => filters[name] !== undefined);

/** Whether any filter is set. */
export const hasFilters = (filters: Filters): boolean =>
  FILTER_NAMES.some((name) => filters[name] !== undefined);
