import { TestEngine } from '../test_support/ask';

let engine: TestEngine;

beforeAll(async () => {
  engine = await TestEngine.open();
  await engine.index(
    'logs-a',
    {
      properties: {
        '@timestamp': { type: 'date' },
        name: { type: 'keyword', ignore_above: 10, fields: { text: { type: 'text' } } },
        tags: { type: 'keyword' },
        count: { type: 'integer' },
        big: { type: 'long' },
        dataset: { type: 'constant_keyword', value: 'a' },
        flat: { type: 'flattened' },
      },
    },
    [
      { '@timestamp': '2026-11-24T10:05:00Z', name: 'one', tags: ['x', 'y'], count: 1, big: 10 },
      { '@timestamp': '2026-11-23T10:05:00Z', name: 'two', tags: 'x', count: 2 },
      { '@timestamp': '2026-11-22T10:05:00Z', name: 'longer than ten', count: 3, flat: { a: 1 } },
    ]
  );
  await engine.index(
    'logs-b',
    { properties: { '@timestamp': { type: 'date' }, name: { type: 'keyword' } } },
    [{ '@timestamp': '2026-11-21T00:00:00Z', name: 'four' }]
  );
});

afterAll(() => engine.close());

describe('functions', () => {
  it.each([
    ['TO_INTEGER("42")', 42],
    ['TO_INTEGER("2147483647.2")', 2147483647],
    ['TO_INTEGER("2147483648")', null],
    ['TO_INTEGER("foo")', null],
    ['TO_INTEGER(null)', null],
    ['TO_LONG("9000000000")', 9000000000],
    ['TO_DOUBLE("1.5")', 1.5],
    ['TO_STRING(7)', '7'],
    ['TO_STRING(NOW())', '2026-11-24T10:05:00.000Z'],
    ['"5"::integer', 5],
    ['1 + 2 * 3', 7],
    ['7 / 2', 3],
    ['7 / 0', null],
    ['7 % 4', 3],
    ['2147483647 + 1', null],
    ['1.5 + 1', 2.5],
    ['null + 1', null],
    ['DATE_FORMAT("YYYY-mm-dd", TO_DATETIME("2026-11-24T11:05:00Z"))', '2026-05-24'],
    ['DATE_FORMAT("YYYY-mm-dd", TO_DATETIME("2026-12-27T00:00:00Z"))', '2027-00-27'],
    ['DATE_FORMAT("yyyy-MM-dd", TO_DATETIME("2026-11-24T11:05:00Z"))', '2026-11-24'],
    ['DATE_TRUNC(1 day, NOW())', '2026-11-24T00:00:00.000Z'],
    ['DATE_TRUNC(1 hour, NOW())', '2026-11-24T10:00:00.000Z'],
    ['NOW() - 7 day', '2026-11-17T10:05:00.000Z'],
    ['LENGTH("abc")', 3],
    ['CONCAT("a", "b", "c")', 'abc'],
    ['CONCAT("a", null)', null],
    ['TO_LOWER("ABC")', 'abc'],
    ['STARTS_WITH("RunInstances", "Run")', true],
    ['ENDS_WITH("Client.VcpuLimitExceeded", "LimitExceeded")', true],
    ['COALESCE(null, "b", "c")', 'b'],
    ['CASE(false, 1, true, 2, 3)', 2],
    ['CASE(null, 1)', null],
    ['"abc" LIKE "a*c"', true],
    ['"a%c" LIKE "a%c"', true],
    ['"abc" LIKE "a%c"', false],
    ['"xminCount=1, maxCount=2y" RLIKE ".*minCount.*maxCount.*"', true],
    ['"abc" RLIKE "b"', false],
    ['"a^c" RLIKE "a^c"', true],
    ['null RLIKE "a"', null],
    ['2 IN (1, 2, null)', true],
    ['3 IN (1, 2, null)', null],
    ['null == null', null],
    ['null IS NULL', true],
    ['NOT null', null],
    ['false AND null', false],
    ['true OR null', true],
    ['"it\\"s \\\\ \\n"', 'it"s \\ \n'],
  ])('%s is %j', async (expression, expected) => {
    expect(await engine.row(`ROW x = ${expression}`)).toEqual({ x: expected });
  });

  it('warn where an evaluation failed, with its place and the words of Elasticsearch', async () => {
    const { warnings, values } = await engine.ask(
      'ROW a = "foo" | EVAL x = TO_INTEGER(a) | LIMIT 1'
    );
    expect(values).toEqual([['foo', null]]);
    expect(warnings).toEqual([
      'Line 1:26: evaluation of [TO_INTEGER(a)] failed, treating result as null. Only first 20 failures recorded.',
      'Line 1:26: org.elasticsearch.xpack.esql.core.InvalidArgumentException: Cannot parse number [foo]',
    ]);
  });
});

describe('FROM', () => {
  it('takes lists, wildcards and exclusions', async () => {
    const count = async (list: string): Promise<unknown> =>
      (await engine.row(`FROM ${list} | STATS n = COUNT(*)`)).n;
    expect(await count('logs-*')).toBe(4);
    expect(await count('logs-a,logs-b')).toBe(4);
    expect(await count('logs-*,-logs-b')).toBe(3);
  });

  it('expands a wildcard only to indices that the person may read', async () => {
    const { values } = await engine.ask('FROM logs-* | STATS n = COUNT(*)', {
      mayRead: (name) => name === 'logs-b',
    });
    expect(values).toEqual([[1]]);
  });

  it('says the same for an index that is missing and one that may not be read', async () => {
    const unknown = 'Found 1 problem\nline 1:1: Unknown index [logs-*]';
    await expect(engine.ask('FROM logs-*', { mayRead: () => false })).rejects.toThrow(unknown);
    await expect(engine.ask('FROM nothing-*')).rejects.toThrow('Unknown index [nothing-*]');
  });

  it('gives metadata when asked, and all fields in the order of their names', async () => {
    const { columns, values } = await engine.ask(
      'FROM logs-a METADATA _id, _index, _ignored | SORT @timestamp | LIMIT 1'
    );
    expect(columns.map(({ name }) => name)).toEqual([
      '@timestamp',
      'big',
      'count',
      'dataset',
      'flat',
      'name',
      'name.text',
      'tags',
      '_id',
      '_index',
      '_ignored',
    ]);
    expect(values).toEqual([
      ['2026-11-22T10:05:00.000Z', null, 3, 'a', null, null, null, null, '2', 'logs-a', 'name'],
    ]);
    expect(columns[4]).toEqual({
      name: 'flat',
      type: 'unsupported',
      original_types: ['flattened'],
    });
  });

  it('applies a filter of the Query DSL before the query sees a document', async () => {
    const count = async (filter: unknown): Promise<unknown> =>
      (await engine.ask('FROM logs-* | STATS n = COUNT(*)', { filter })).values[0]?.[0];
    expect(await count({ term: { name: 'one' } })).toBe(1);
    expect(await count({ match_phrase: { tags: 'x' } })).toBe(2);
    expect(await count({ bool: { must_not: { exists: { field: 'tags' } } } })).toBe(2);
    expect(await count({ range: { '@timestamp': { gte: '2026-11-23', lt: '2026-11-24' } } })).toBe(
      1
    );
    expect(
      await count({
        bool: { should: [{ term: { name: 'one' } }, { term: { name: 'four' } }] },
      })
    ).toBe(2);
    await expect(count({ query_string: { query: 'x' } })).rejects.toThrow(
      'query [query_string] is not supported by this engine'
    );
  });
});

describe('several values', () => {
  it('give null and a warning where one is wanted', async () => {
    const { values, warnings } = await engine.ask(
      'FROM logs-a | WHERE tags == "x" | KEEP name | LIMIT 10'
    );
    expect(values).toEqual([['two']]);
    expect(warnings.at(-1)).toBe(
      'Line 1:21: java.lang.IllegalArgumentException: single-value function encountered multi-value'
    );
  });

  it('count in the group of each, and null is a group of its own', async () => {
    const { values } = await engine.ask(
      'FROM logs-a | STATS n = COUNT(*) BY tags | SORT tags NULLS FIRST | LIMIT 10'
    );
    expect(values).toEqual([
      [1, null],
      [2, 'x'],
      [1, 'y'],
    ]);
  });

  it('are one scalar when there is one of them', async () => {
    expect(
      await engine.row(
        'FROM logs-a | WHERE name == "two" | STATS v = VALUES(tags), n = VALUES(big)'
      )
    ).toEqual({ v: 'x', n: null });
    expect(
      await engine.row('FROM logs-a | STATS c = MV_COUNT(tags) BY name | LIMIT 1').catch(String)
    ).toMatch(/aggregate function/);
  });
});

describe('STATS', () => {
  it('skips nulls, and a sum of nothing is null', async () => {
    expect(
      await engine.row(
        'FROM logs-a | STATS s = SUM(big), c = COUNT(big), n = COUNT(*), m = MAX(count)'
      )
    ).toEqual({ s: 10, c: 1, n: 3, m: 3 });
    expect(await engine.row('FROM logs-a | WHERE name == "two" | STATS s = SUM(big)')).toEqual({
      s: null,
    });
  });

  it('takes aggregates with their own condition', async () => {
    expect(
      await engine.row(
        'FROM logs-a | STATS a = COUNT(*) WHERE count > 1, b = SUM(count) WHERE count < 3'
      )
    ).toEqual({ a: 2, b: 3 });
  });
});

describe('rows and columns', () => {
  it('cuts at 1,000 rows with a warning when no LIMIT is given', async () => {
    const { warnings } = await engine.ask('FROM logs-*');
    expect(warnings).toEqual(['No limit defined, adding default limit of [1000]']);
    expect((await engine.ask('FROM logs-* | LIMIT 5')).warnings).toEqual([]);
  });

  it('keeps, drops and renames columns, and keeps the order of a dropped sort key', async () => {
    const { columns, values } = await engine.ask(
      'FROM logs-a | SORT @timestamp DESC | KEEP count, name | DROP name | RENAME count AS n | LIMIT 2'
    );
    expect(columns).toEqual([{ name: 'n', type: 'integer' }]);
    expect(values).toEqual([[1], [2]]);
  });

  it('replaces a column that a command makes again', async () => {
    const { columns, values } = await engine.ask('ROW a = 1, b = 2 | EVAL a = b + 1 | LIMIT 1');
    expect(columns.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(values).toEqual([[2, 3]]);
  });
});

describe('DISSECT', () => {
  const dissected = (text: string, pattern: string): Promise<Record<string, unknown>> =>
    engine.row('ROW f = ?text | DISSECT f ' + JSON.stringify(pattern) + ' | KEEP a*', [{ text }]);

  it('takes what stands between the first delimiters', async () => {
    expect(await dissected('{minCount=1, maxCount=9}]}, x=1}', '%{}maxCount=%{a}}]},')).toEqual({
      a: '9',
    });
  });

  it('gives null for every key, without a warning, when a delimiter is missing', async () => {
    expect(await dissected('k=1', 'k=%{a},')).toEqual({ a: null });
    expect(await dissected('k=1;x', 'k=%{a};%{a2},')).toEqual({ a: null, a2: null });
  });

  it('refuses reference keys and patterns without a named key', async () => {
    await expect(dissected('x', '%{*a} %{&a}')).rejects.toThrow('Reference keys not supported');
    await expect(dissected('x', '%{}')).rejects.toThrow('Invalid pattern for dissect: [%{}]');
  });
});

describe('what is wrong with a query', () => {
  it.each([
    ['SELECT 1', /^line 1:1: /],
    ['FROM logs-a | WHERE nam == "x"', 'line 1:21: Unknown column [nam], did you mean [name]?'],
    [
      'FROM logs-a | WHERE foo == 1 OR bar == 2',
      'Found 2 problems\nline 1:21: Unknown column [foo]',
    ],
    ['FROM logs-a | WHERE count == "x"', 'is [numeric] so second argument must also be [numeric]'],
    [
      'FROM logs-a | WHERE flat == "x"',
      'Cannot use field [flat] with unsupported type [flattened]',
    ],
    ['FROM logs-a | EVAL x = NOSUCH(1)', 'Unknown function [NOSUCH]'],
    ['FROM logs-a | ENRICH policy', 'command [ENRICH] is not supported by this engine'],
    [
      'FROM logs-a | WHERE name RLIKE "a~b"',
      'operator [~] (complement) is not supported by this engine',
    ],
    [
      'FROM logs-a | WHERE @timestamp > "yesterday"',
      'Cannot convert string [yesterday] to [DATETIME]',
    ],
    ['FROM remote:logs-a', 'no such remote cluster: [remote]'],
    ['FROM logs-a | WHERE count > ?n', 'Unknown query parameter [n]'],
  ])('%s is said', async (text, message) => {
    await expect(engine.ask(text)).rejects.toThrow(message);
  });
});

describe('parameters', () => {
  it('are values and never text of the query', async () => {
    const hostile = '" OR true | LIMIT 0 //';
    const { values } = await engine.ask('FROM logs-a | WHERE name == ?name | LIMIT 9', {
      params: [{ name: hostile }],
    });
    expect(values).toEqual([]);
  });
});

it('stops a query when its signal is aborted', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(
    engine.ask('FROM logs-a | LIMIT 1', { signal: controller.signal })
  ).rejects.toMatchObject({ status: 400, type: 'task_cancelled_exception' });
});
