import { hostileTexts, hostileTextSeed } from '../hostile_text.mock';
import { FILTER_NAMES, type Filters } from '../result/filters';
import { decodeRow } from './decode_row.mock';
import { isQueryName, queries, type QueryName } from './queries';
import type { Query } from './query';

const INDICES = 'logs-aws.cloudtrail-*';

const seed = hostileTextSeed();

const HOSTILE_VALUES = hostileTexts(seed, 20).filter((text) => text !== '');

const HOSTILE_FILTERS: Filters = Object.fromEntries(
  FILTER_NAMES.map((name) => [name, { include: HOSTILE_VALUES, exclude: [...HOSTILE_VALUES, 'x'] }])
);

const WINDOW = { from: '2026-02-28T12:00:00Z', to: '2026-03-07T12:00:00Z' };

const parametersOf = (filters: Filters, actor: string | null): Record<QueryName, unknown> => {
  const filtered = { ...WINDOW, filters };
  const row = { ...filtered, actor, account: actor };
  return {
    published: {},
    corrected: { ...filtered, threshold: 10, max_rows: 10_000 },
    corrected_count: { ...filtered, threshold: 10 },
    corrected_values: filtered,
    filter_values: WINDOW,
    coverage: filtered,
    duplicates: WINDOW,
    diagnosis: {},
    bursts: { ...filtered, row: { actor, account: actor } },
    row_refusals: row,
    row_values: row,
    row_novelty: { ...row, look_back_from: '2026-01-01T00:00:00Z' },
    oldest_event: WINDOW,
    row_aftermath: row,
    row_aftermath_count: row,
    row_events: { ...row, max_rows: 100 },
  };
};

const plan = (name: QueryName, given: unknown) => {
  const query: Query<unknown, unknown> = queries[name];
  const parameters = query.parameters.parse(given);
  return { text: query.text(INDICES, parameters), values: query.esqlParameters(parameters) };
};

const names = Object.keys(queries).filter(isQueryName);

it('knows its own queries by the name they carry', () => {
  for (const [name, query] of Object.entries(queries)) {
    expect(query.name).toBe(name);
    expect(isQueryName(name)).toBe(true);
  }
});

it.each(['', 'Published', 'constructor', '__proto__', 'hasOwnProperty', 'published '])(
  'knows no query %j',
  (name) => {
    expect(isQueryName(name)).toBe(false);
  }
);

describe.each(names)('%s', (name) => {
  const variants = [
    ['no filters', parametersOf({}, null)[name]],
    [`hostile values (seed ${seed})`, parametersOf(HOSTILE_FILTERS, HOSTILE_VALUES[0] ?? '')[name]],
  ] as const;

  it.each(variants)('gives a value to each parameter of its text, and no other: %s', (_, given) => {
    const { text, values } = plan(name, given);
    const named = [...text.matchAll(/\?([a-zA-Z_]\w*)/g)].map(([, parameter]) => parameter);
    expect([...new Set(named)].sort()).toEqual(Object.keys(values).sort());
  });

  it('has the same text whatever the values are', () => {
    const other = JSON.parse(
      JSON.stringify(variants[1][1], (_key, value: unknown) =>
        typeof value === 'string' && HOSTILE_VALUES.includes(value) ? 'harmless' : value
      )
    );
    expect(plan(name, variants[1][1]).text).toBe(plan(name, other).text);
  });

  it('ends with a limit of its own, so that Elasticsearch adds none', () => {
    if (name === 'published') return;
    expect(plan(name, variants[0][1]).text).toMatch(/\| LIMIT (\d+|\?max_rows)(\n\| KEEP .*)?$/);
  });

  it('refuses a parameter that it does not know, by its name', () => {
    const refused = queries[name].parameters.safeParse({
      ...Object(variants[0][1]),
      query: 'FROM x',
    });
    expect(refused.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['query'] }]);
  });

  it('says which column of an empty row is wrong', () => {
    const query: Query<unknown, unknown> = queries[name];
    expect(() => decodeRow(query, { other: null })).toThrow(/^column [\w.@]+: expected /);
  });

  it('covers the window that it was given', () => {
    if (name === 'published' || name === 'diagnosis') return;
    const query: Query<unknown, unknown> = queries[name];
    expect(query.window(query.parameters.parse(variants[0][1]), new Date())).toEqual({
      from: '2026-02-28T12:00:00.000Z',
      to: '2026-03-07T12:00:00.000Z',
    });
  });
});

describe('a window', () => {
  it.each([
    [{ from: WINDOW.to, to: WINDOW.from }],
    [{ from: WINDOW.from, to: WINDOW.from }],
    [{ from: 'now-7d', to: 'now' }],
    [{ from: '2026-02-30T00:00:00Z', to: WINDOW.to }],
  ])('%j is refused', (window) => {
    expect(queries.duplicates.parameters.safeParse(window).success).toBe(false);
  });
});

describe('a threshold', () => {
  it.each([0, -1, 1.5, 1e308, Number.NaN, Infinity, '10', null])(
    '%j is refused by name',
    (value) => {
      const given = { ...WINDOW, filters: {}, max_rows: 10, threshold: value };
      expect(queries.corrected.parameters.safeParse(given).error?.issues[0]?.path).toEqual([
        'threshold',
      ]);
    }
  );
});
