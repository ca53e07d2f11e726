import { TestEngine } from '../test_support/ask';
import { ElasticsearchError } from './errors';

const KILOBYTE = 1_000;
const LONGEST_WAIT = 20_000;

let engine: TestEngine;

beforeAll(async () => {
  engine = await TestEngine.open();
  await engine.index('logs', { properties: { a: { type: 'keyword' }, n: { type: 'integer' } } }, [
    { a: 'x'.repeat(3 * KILOBYTE), n: 1 },
    { a: `${'a'.repeat(50)}!`, n: 2 },
  ]);
});

afterAll(() => engine.close());

const list = (count: number, item: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => item(place)).join(', ');

const nested = (open: string, count: number): string =>
  `ROW a = ${open.repeat(count)}1${')'.repeat(count)} | LIMIT 1`;

const refusal = async (text: string): Promise<string> => {
  const thrown: unknown = await engine.ask(text).then(
    () => 'it was answered',
    (error: unknown) => error
  );
  if (!(thrown instanceof ElasticsearchError)) return String(thrown);
  return `${thrown.status} ${thrown.type} ${thrown.reason.slice(0, 150)}`;
};

describe('a query of a megabyte', () => {
  it.each([
    ['a text', `ROW a = "${'x'.repeat(990 * KILOBYTE)}" | LIMIT 1`],
    ['spaces', `ROW a = 1${' '.repeat(990 * KILOBYTE)}| LIMIT 1`],
    ['a name', `ROW \`${'x'.repeat(990 * KILOBYTE)}\` = 1 | LIMIT 1`],
    ['a pattern', `FROM logs | WHERE a RLIKE "${'(a|b)'.repeat(190 * KILOBYTE)}" | LIMIT 1`],
  ])(
    'of %s is answered',
    async (_of, text) => {
      await expect(engine.ask(text)).resolves.toHaveProperty('values');
    },
    LONGEST_WAIT
  );

  it.each([
    ['a sign', `ROW a = ${'-'.repeat(990 * KILOBYTE)}n`, 'maximum expression depth allowed (400)'],
    ['NOT', `ROW a = ${'NOT '.repeat(240 * KILOBYTE)}n`, 'maximum expression depth allowed (400)'],
    ['casts', `ROW a = 1${'::int'.repeat(190 * KILOBYTE)}`, 'expression depth allowed (400)'],
    [
      'conditions',
      `FROM logs | WHERE n == 1${' OR n == 1'.repeat(90 * KILOBYTE)}`,
      'depth allowed',
    ],
    ['commands', `ROW a = 1${' | LIMIT 1'.repeat(90 * KILOBYTE)}`, 'query depth allowed (500)'],
    ['digits', `ROW a = ${'9'.repeat(990 * KILOBYTE)}`, 'is too large'],
    ['open comments', `ROW a = 1 ${'/*'.repeat(490 * KILOBYTE)}`, 'line 1:12: mismatched input'],
    ['backslashes', `ROW a = "${'\\'.repeat(500 * KILOBYTE + 1)}`, 'token recognition error'],
    [
      'Grok names',
      `FROM logs | GROK a "${'(?<x>a)'.repeat(140 * KILOBYTE)}"`,
      'more than 1000 names',
    ],
  ])(
    'of %s is refused with its place',
    async (_of, text, message) => {
      const said = await refusal(text);
      expect(said).toMatch(/^400 parsing_exception line 1:\d+: /);
      expect(said).toContain(message);
    },
    LONGEST_WAIT
  );

  it('or more is refused', async () => {
    expect(await refusal(`ROW a = "${'x'.repeat(KILOBYTE * KILOBYTE)}"`)).toBe(
      '400 parsing_exception line 1:1: ESQL statement is too large [1000010 characters > 1000000]'
    );
  });
});

describe('what stands in each other', () => {
  it.each([
    ['parentheses', nested('(', 10_000)],
    ['calls', nested('TO_STRING(', 10_000)],
  ])('is refused with its place for ten thousand %s', async (_what, text) => {
    expect(await refusal(text)).toMatch(
      /^400 parsing_exception line 1:\d+: ESQL statement exceeded the maximum expression depth/
    );
  });

  it.each([
    ['parentheses', nested('(', 65)],
    ['calls', nested('TO_INTEGER(', 65)],
    ['conditions', `ROW a = ${'CASE(true, '.repeat(65)}1${', 2)'.repeat(65)} | LIMIT 1`],
    ['operators', `ROW a = 1${' + 1'.repeat(390)} | LIMIT 1`],
    ['commands', `ROW a = 1${' | EVAL a = a + 1'.repeat(300)} | LIMIT 1`],
  ])('is worked out for a reasonable number of %s', async (_what, text) => {
    await expect(engine.ask(text)).resolves.toHaveProperty('values');
  });

  it('is refused where a thousand columns build on each other', async () => {
    const chain = list(999, (place) => `c${place + 1} = c${place} + 1`);
    expect(await refusal(`FROM logs | EVAL c0 = n, ${chain} | KEEP c999 | LIMIT 1`)).toBe(
      '400 illegal_argument_exception the query is too complex for this engine: too much in it builds on each other'
    );
  });
});

describe('a thousand columns', () => {
  it.each([
    ['ROW', `ROW ${list(1_000, (place) => `c${place} = ${place}`)} | LIMIT 1`],
    ['EVAL', `FROM logs | EVAL ${list(1_000, (place) => `c${place} = n + ${place}`)} | LIMIT 1`],
    ['SORT', `FROM logs | SORT ${list(1_000, (place) => `n + ${place}`)} | LIMIT 1`],
    ['STATS', `FROM logs | STATS ${list(1_000, (place) => `c${place} = MAX(n)`)} | LIMIT 1`],
    [
      'DISSECT',
      `FROM logs | DISSECT a "${Array.from({ length: 1_000 }, (_, place) => `%{k${place}}`).join(' ')}" | LIMIT 1`,
    ],
  ])(
    'of %s are worked out',
    async (_command, text) => {
      const { columns, values } = await engine.ask(text);
      expect(columns.length).toBeGreaterThanOrEqual(text.includes('SORT') ? 2 : 1_000);
      expect(values).toHaveLength(1);
    },
    LONGEST_WAIT
  );
});

describe('a regular expression that explodes', () => {
  it('takes RLIKE and REPLACE no longer than others', async () => {
    const { values } = await engine.ask(
      'FROM logs | WHERE n == 2 AND a RLIKE "(a*)*(a*)*(a*)*b" | EVAL r = REPLACE(a, "(a+)+(a+)+$", "") | LIMIT 1'
    );
    expect(values).toEqual([]);
  });

  it('is stopped in GROK, and the engine goes on', async () => {
    expect(await refusal('FROM logs | GROK a "(?<x>(?>q)|(a+)+$)" | STATS COUNT(x)')).toBe(
      '400 illegal_argument_exception grok pattern matching was interrupted after [2000] ms'
    );
    expect(await engine.row('ROW a = 1 | LIMIT 1')).toEqual({ a: 1 });
  });

  it('is stopped in REPLACE too, where only Java can run it', async () => {
    for (const replaced of [
      'REPLACE(a, "(?=a)(a+)+$", "x")',
      'REPLACE(a, CONCAT("(?=a)(a+)+", "$"), "x")',
    ]) {
      expect(await refusal(`FROM logs | EVAL x = ${replaced} | STATS COUNT(x)`)).toBe(
        '400 illegal_argument_exception regular expression matching was interrupted after [2000] ms'
      );
    }
    expect(await engine.row('ROW a = 1 | LIMIT 1')).toEqual({ a: 1 });
  });

  it('is refused where its repeats are too many', async () => {
    expect(await refusal('FROM logs | WHERE a RLIKE "((a{100}){100}){100}" | LIMIT 1')).toMatch(
      /^400 illegal_argument_exception a pattern of the query is too complex for this engine/
    );
  });
});

it('keeps the character 0 of a text', async () => {
  expect(await engine.row('ROW a = "x\u0000y", b = LENGTH("\u0000") | LIMIT 1')).toEqual({
    a: 'x\u0000y',
    b: 1,
  });
});
