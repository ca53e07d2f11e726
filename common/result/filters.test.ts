import {
  excludeValue,
  FILTER_NAMES,
  filteredValue,
  filterText,
  filtersSchema,
  hasFilters,
  includeValue,
  onlyValue,
  removeValue,
} from './filters';

it('adds a value to what is asked for', () => {
  expect(includeValue(includeValue({}, 'region', 'eu-west-1'), 'region', 'eu-west-3')).toEqual({
    region: { include: ['eu-west-1', 'eu-west-3'], exclude: [] },
  });
});

it('moves a value to the other side', () => {
  const excluded = excludeValue(includeValue({}, 'region', 'eu-west-1'), 'region', 'eu-west-1');
  expect(excluded).toEqual({ region: { include: [], exclude: ['eu-west-1'] } });
  expect(includeValue(excluded, 'region', 'eu-west-1')).toEqual({
    region: { include: ['eu-west-1'], exclude: [] },
  });
});

it('says "no value" with the reserved word', () => {
  expect(onlyValue({}, 'subnet', null)).toEqual({ subnet: { include: ['(none)'], exclude: [] } });
});

it('tells a value that reads like the reserved word from no value', () => {
  for (const value of [null, '(none)', '\\(none)', '\\\\(none)', '\\', '(NONE)', 'x(none)']) {
    expect(filteredValue(filterText(value))).toBe(value);
  }
  expect(filterText('(none)')).not.toBe(filterText(null));
  const filters = excludeValue(excludeValue({}, 'type', null), 'type', '(none)');
  expect(removeValue(filters, 'type', '(none)')).toEqual(excludeValue({}, 'type', null));
});

it('asks for one value only', () => {
  const two = includeValue(includeValue({}, 'type', 'a'), 'type', 'b');
  expect(onlyValue(two, 'type', 'c')).toEqual({ type: { include: ['c'], exclude: [] } });
});

it('is no filter once its last value is gone', () => {
  const filters = removeValue(includeValue({}, 'type', 'a'), 'type', 'a');
  expect(filters).toEqual({});
  expect(hasFilters(filters)).toBe(false);
  expect(hasFilters(includeValue({}, 'type', 'a'))).toBe(true);
});

it('has a place for each name and none else', () => {
  const all = Object.fromEntries(
    FILTER_NAMES.map((name) => [name, { include: ['a'], exclude: [] }])
  );
  expect(filtersSchema.parse(all)).toEqual(all);
  expect(
    filtersSchema.safeParse({ constructor: { include: [], exclude: [] } }).error
  ).toBeDefined();
});

it.each([
  [{ region: { include: [''], exclude: [] } }],
  [{ region: { include: ['a'.repeat(8001)], exclude: [] } }],
  [{ region: { include: Array<string>(501).fill('a'), exclude: [] } }],
  [{ region: { include: 'a', exclude: [] } }],
  [{ region: { include: ['a'] } }],
])('refuses an empty, long, crowded or damaged filter', (filters) => {
  expect(filtersSchema.safeParse(filters).success).toBe(false);
});

it('takes a value of 8,000 characters and 500 values', () => {
  const include = Array<string>(500).fill('a'.repeat(8000));
  expect(filtersSchema.safeParse({ user: { include, exclude: [] } }).success).toBe(true);
});
