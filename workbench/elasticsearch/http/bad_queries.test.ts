import { BOTH, cloudtrailCluster } from '../test_support/cloudtrail_cluster';
import type { TestCluster } from '../test_support/test_cluster';

/** However busy the machine is, nothing here may take longer, in milliseconds. */
const LONGEST = 10_000;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterAll(() => cluster.close());

interface Outcome {
  readonly status: number;
  readonly values: unknown;
  readonly reason: string | undefined;
}

const ask = async (query: string, more: Record<string, unknown> = {}): Promise<Outcome> => {
  const started = performance.now();
  const response = await cluster.fetch('/_query', {
    user: 'hunter',
    method: 'POST',
    body: JSON.stringify({ query, ...more }),
  });
  const answer: { values?: unknown; error?: { reason: string } } = JSON.parse(
    await response.text()
  );
  expect(performance.now() - started).toBeLessThan(LONGEST);
  return { status: response.status, values: answer.values, reason: answer.error?.reason };
};

const stillAnswers = async (): Promise<void> => {
  expect((await ask(`FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1`)).values).toEqual([[6]]);
};

afterEach(stillAnswers);

const times = (count: number, make: (index: number) => string, separator = ', '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

describe('a query that is large', () => {
  it('of more than a million letters is refused', async () => {
    expect(await ask(`ROW a = "${'x'.repeat(1_000_001)}" | LIMIT 1`)).toMatchObject({
      status: 400,
      reason: expect.stringContaining('line 1:1: ESQL statement is too large'),
    });
  });

  it('of nearly a million letters in one text is answered', async () => {
    const { values } = await ask(`ROW a = LENGTH("${'x'.repeat(900_000)}") | LIMIT 1`);
    expect(values).toEqual([[900_000]]);
  });

  it('of a list of 50,000 names is answered', async () => {
    const list = times(50_000, (index) => `"name-${index}"`);
    const { values } = await ask(
      `FROM ${BOTH} | WHERE user.name IN (${list}, "eu-1") | STATS n = COUNT(*) | LIMIT 1`
    );
    expect(values).toEqual([[1]]);
  });

  it('of 1,000 columns is answered', async () => {
    const { values } = await ask(
      `ROW a = 1 | EVAL ${times(1_000, (index) => `c${index} = a + ${index}`)} | LIMIT 1`
    );
    expect(values).toEqual([[1, ...Array.from({ length: 1_000 }, (_, index) => index + 1)]]);
  });

  it.each([
    ['10,000 parentheses', `ROW a = ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['10,000 negations', `FROM ${BOTH} | WHERE ${'NOT '.repeat(10_000)} true`],
    ['10,000 conditions', `FROM ${BOTH} | WHERE ${times(10_000, () => 'count > 0', ' AND ')}`],
    ['1,000 commands', `ROW a = 1${' | LIMIT 1'.repeat(1_000)}`],
    ['2,000 calls in calls', `ROW a = ${'ABS('.repeat(2_000)}1${')'.repeat(2_000)}`],
  ])('of %s is refused with a place', async (_what, query) => {
    expect(await ask(query)).toMatchObject({
      status: 400,
      reason: expect.stringMatching(/^line 1:\d+: ESQL statement/),
    });
  });
});

describe('a pattern that goes back and forth', () => {
  const text = 'a'.repeat(5_000);

  it.each([
    ['LIKE', 'WHERE t LIKE "*a?*a?*a?*a?*a?*a?*b"'],
    ['LIKE with escapes', 'WHERE t LIKE "*a*a*a*a*a*\\\\*"'],
    ['RLIKE', 'WHERE t RLIKE "(a*)*(a|a|aa)+b"'],
    ['REPLACE', 'EVAL x = REPLACE(t, "(a+)+b", "y") | WHERE x != t'],
    ['GROK', 'GROK t "(?<x>(a+)+)b" | WHERE x IS NOT NULL'],
    ['DISSECT', 'DISSECT t "%{x}ab%{y}ab%{z}" | WHERE x IS NOT NULL'],
  ])('of %s ends', async (_what, command) => {
    const { status, values, reason } = await ask(`ROW t = ?t | ${command} | LIMIT 1`, {
      params: [{ t: text }],
    });
    if (status === 200) expect(values).toEqual([]);
    else expect(reason).toMatch(/interrupted|complex/);
  });

  it.each([
    ['wildcard', { wildcard: { 'user.name': { value: '*a?*a?*a?*a?*b' } } }],
    ['prefix', { prefix: { 'user.name': 'a'.repeat(100_000) } }],
  ])('of a filter of kind %s ends', async (_what, filter) => {
    const { values } = await ask(`FROM ${BOTH} | LIMIT 1`, { filter });
    expect(values).toEqual([]);
  });

  it('of more repeats than can be counted is refused', async () => {
    const { status, reason } = await ask(
      'ROW t = "a" | WHERE t RLIKE "((a{1,100}){1,100}){1,100}" | LIMIT 1'
    );
    expect(status).toBe(400);
    expect(reason).toMatch(/complex|pattern/i);
  });
});

describe('a query that wants too much memory', () => {
  it('by a text that is doubled again and again is refused', async () => {
    const query = `ROW a = "${'x'.repeat(1_000)}" | ${times(30, () => 'EVAL a = CONCAT(a, a)', ' | ')}`;
    expect(await ask(query)).toMatchObject({
      status: 400,
      reason: 'concatenating more than [1048576] bytes is not supported',
    });
  });

  it('by an exchange of each letter for a long text gives null and a warning', async () => {
    const { values } = await ask('ROW a = ?a | EVAL a = REPLACE(a, "x", ?b) | LIMIT 1', {
      params: [{ a: 'x'.repeat(100_000) }, { b: 'y'.repeat(100_000) }],
    });
    expect(values).toEqual([[null]]);
  });

  it('by rows for each pair of many values is refused or answered in part', async () => {
    const list = `[${times(2_000, String)}]`;
    const { status, values } = await ask(
      `ROW a = ${list}, b = ${list} | STATS n = COUNT(*) BY a, b | LIMIT 10000`
    );
    expect([status, Array.isArray(values) && values.length]).toEqual([200, 10_000]);
  });
});

/** JSON of a value inside many others. */
const nested = (depth: number, [open, close]: readonly [string, string]): string =>
  `${open.repeat(depth)}{"match_all":{}}${close.repeat(depth)}`;

const BOOL = ['{"bool":{"filter":', '}}'] as const;

describe('a body that is deep', () => {
  it.each([
    ['a filter of 30 levels', `"filter":${nested(30, BOOL)}`, 'nested depth'],
    ['a filter of 10,000 levels', `"filter":${nested(10_000, BOOL)}`, 'nesting depth'],
    ['a parameter of 10,000 levels', `"params":[{"a":${nested(10_000, ['[', ']'])}}]`, 'nesting'],
    ['a parameter of 10 levels', `"params":[{"a":${nested(10, ['[', ']'])}}]`, 'params'],
  ])('as %s is refused', async (_what, member, said) => {
    const response = await cluster.fetch('/_query', {
      method: 'POST',
      body: `{"query":"FROM ${BOTH} | LIMIT 1",${member}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(said);
  });

  it('as a document of 100,000 levels is refused', async () => {
    const document = nested(100_000, ['{"a":', '}']);
    const response = await cluster.fetch('/logs-aws.cloudtrail-eu/_bulk', {
      method: 'POST',
      body: `{"create":{}}\n${document}\n`,
    });
    expect(await response.text()).toContain('"status":400');
  });
});
