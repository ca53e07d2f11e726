import {
  escapeKuery,
  escapeQuotes,
  fromKueryExpression,
  KQLSyntaxError,
  toElasticsearchQuery,
  type DataViewBase,
} from '..';

const dataView: DataViewBase = {
  id: 'view',
  title: 'logs-*',
  fields: [
    { name: 'user.name', type: 'string', esTypes: ['keyword'] },
    { name: 'user.id', type: 'string', esTypes: ['keyword'] },
    { name: 'message', type: 'string', esTypes: ['text'] },
    { name: '@timestamp', type: 'date', esTypes: ['date'] },
  ],
};

const query = (expression: string) =>
  toElasticsearchQuery(fromKueryExpression(expression), dataView);

const one = (clause: object) => ({ bool: { should: [clause], minimum_should_match: 1 } });

describe('KQL', () => {
  it('matches words, phrases and anything', () => {
    expect(query('user.name: ann')).toEqual(one({ match: { 'user.name': 'ann' } }));
    expect(query('user.name:"Ann B"')).toEqual(one({ match_phrase: { 'user.name': 'Ann B' } }));
    expect(query('message: hello big world ')).toEqual(
      one({ match: { message: 'hello big world' } })
    );
    expect(query('user.name : *')).toEqual(one({ exists: { field: 'user.name' } }));
    expect(query('*:*')).toEqual({ match_all: {} });
    expect(query('ann')).toEqual({
      multi_match: { type: 'best_fields', query: 'ann', lenient: true },
    });
    expect(query('  ')).toEqual({ bool: { filter: [] } });
  });

  it('reads constants unless they are quoted', () => {
    expect(query('a: true')).toEqual(one({ match: { a: true } }));
    expect(query('a: "true"')).toEqual(one({ match_phrase: { a: 'true' } }));
  });

  it('binds not before and before or, whatever the case of the words', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => one({ match: { [name]: '1' } }));
    expect(query('NOT a:1 AND b:1 or c:1')).toEqual({
      bool: {
        should: [{ bool: { filter: [{ bool: { must_not: a } }, b] } }, c],
        minimum_should_match: 1,
      },
    });
    expect(query('a:1 and (b:1 OR c:1)')).toEqual({
      bool: { filter: [a, { bool: { should: [b, c], minimum_should_match: 1 } }] },
    });
  });

  it('takes words that hold a keyword as words', () => {
    expect(query('a: android')).toEqual(one({ match: { a: 'android' } }));
    expect(query('a: cannot order')).toEqual(one({ match: { a: 'cannot order' } }));
    expect(query('notable: 1')).toEqual(one({ match: { notable: '1' } }));
  });

  it('reads lists of values', () => {
    expect(query('a: (x or not "y z")')).toEqual({
      bool: {
        should: [
          one({ match: { a: 'x' } }),
          { bool: { must_not: one({ match_phrase: { a: 'y z' } }) } },
        ],
        minimum_should_match: 1,
      },
    });
  });

  it('reads ranges and dates', () => {
    expect(query('count >= 10')).toEqual(one({ range: { count: { gte: '10' } } }));
    expect(
      toElasticsearchQuery(fromKueryExpression('@timestamp < "2026-01-01"'), dataView, {
        dateFormatTZ: 'UTC',
      })
    ).toEqual(one({ range: { '@timestamp': { lt: '2026-01-01', time_zone: 'UTC' } } }));
    expect(query('@timestamp: "2026-01-01"')).toEqual(
      one({ range: { '@timestamp': { gte: '2026-01-01', lte: '2026-01-01' } } })
    );
  });

  it('asks wildcards by the type of the field, with every other sign as text', () => {
    expect(query('user.name: a?n*')).toEqual(
      one({ wildcard: { 'user.name': { value: 'a\\?n*' } } })
    );
    expect(query('message: a-n*')).toEqual(
      one({ query_string: { fields: ['message'], query: 'a\\-n*' } })
    );
    expect(query('user.name: a\\*')).toEqual(one({ match: { 'user.name': 'a*' } }));
  });

  it('asks every field that a wildcard names', () => {
    expect(query('user.*: ann')).toEqual({
      bool: {
        should: [{ match: { 'user.name': 'ann' } }, { match: { 'user.id': 'ann' } }],
        minimum_should_match: 1,
      },
    });
  });

  it.each(['a:', '(a:1', 'a:1)', 'a:"x', 'and', 'a > b*', 'a:1 b:2', 'n: { x: 1 }', '{'])(
    'refuses %j and shows where',
    (expression) => {
      expect(() => query(expression)).toThrow(KQLSyntaxError);
      expect(() => query(expression)).toThrow(/\n-*\^$/);
    }
  );

  it('refuses nesting that would exhaust the stack', () => {
    expect(() => query('('.repeat(100_000))).toThrow(KQLSyntaxError);
    expect(() => query('not '.repeat(100_000))).toThrow(KQLSyntaxError);
  });
});

/** Hostile texts, the same ones on every run. */
const hostileTexts = (): string[] => {
  const alphabet = [
    ...'\\"():<>*{}\'!|/?~ \t\r\n\u202e\u2066é€',
    ' and ',
    ' OR ',
    'not ',
    '\\u0041',
    '\\n',
    'a',
    'true',
    '<script>',
    '🦊',
  ];
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: 2_000 }, () =>
    Array.from({ length: 1 + random(12) }, () => alphabet[random(alphabet.length)]).join('')
  );
};

describe('escapes', () => {
  it('bring every text back from between quotes', () => {
    for (const text of [...hostileTexts(), 'x"\\'.repeat(4_000)]) {
      expect(fromKueryExpression(`field: "${escapeQuotes(text)}"`)).toEqual({
        type: 'function',
        function: 'is',
        arguments: [
          { type: 'literal', value: 'field', isQuoted: false },
          { type: 'literal', value: text, isQuoted: true },
        ],
      });
    }
  });

  it('bring every text back without quotes, but for outer blanks and constants', () => {
    for (const text of hostileTexts()) {
      const trimmed = text.trim();
      if (trimmed === '' || trimmed === 'true') continue;
      expect(fromKueryExpression(`field: ${escapeKuery(trimmed)}`)).toMatchObject({
        function: 'is',
        arguments: [{ value: 'field' }, { type: 'literal', value: trimmed }],
      });
    }
  });
});
