import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

/** What the names of a pattern take of a text: `[name, type, value]` in the order of the names. */
const takes = (
  text: string,
  pattern: string,
  ...keys: Array<[string, string, unknown]>
): ConformanceCase => ({
  query: `ROW t = ${JSON.stringify(text)} | GROK t ${JSON.stringify(pattern)} | DROP t`,
  columns: keys.map(([name, type]) => [name, type] as const),
  rows: [keys.map(([, , value]) => value)],
});

export const grok: ConformanceSubject = {
  subject: 'GROK',
  cases: [
    takes(
      '2023-01-23T12:15:00.000Z 127.0.0.1 some.email@foo.com 42',
      '%{TIMESTAMP_ISO8601:date} %{IP:ip} %{EMAILADDRESS:email} %{NUMBER:num}',
      ['date', 'keyword', '2023-01-23T12:15:00.000Z'],
      ['email', 'keyword', 'some.email@foo.com'],
      ['ip', 'keyword', '127.0.0.1'],
      ['num', 'keyword', '42']
    ),
    takes('x 42 y', '%{NUMBER:n:int}', ['n', 'integer', 42]),
    takes('x 9000000000 y', '%{NUMBER:n:long}', ['n', 'long', 9000000000]),
    takes('x 4.5 y', '%{NUMBER:n:double}', ['n', 'double', 4.5]),
    takes('x 4.5 y', '%{NUMBER:n:float}', ['n', 'double', 4.5]),
    takes('it is true', '%{WORD} %{WORD} %{WORD:b:boolean}', ['b', 'boolean', true]),
    takes(
      'a b',
      '(?<first>[a-z]) (?<second>[a-z])',
      ['first', 'keyword', 'a'],
      ['second', 'keyword', 'b']
    ),
    takes('1 2', '%{INT:b} %{INT:a}', ['a', 'keyword', '2'], ['b', 'keyword', '1']),
    takes('1 2 3', '%{INT:n} %{INT:n} %{INT:n}', ['n', 'keyword', ['1', '2', '3']]),
    takes('1 2', '%{INT:n:int} %{INT:n:int}', ['n', 'integer', [1, 2]]),
    takes('abc', '%{INT:n}', ['n', 'keyword', null]),
    takes('maxCount=12}]}', 'maxCount=%{INT:max_count:int}', ['max_count', 'integer', 12]),
    takes('a', '%{WORD:x}( %{WORD:y})?', ['x', 'keyword', 'a'], ['y', 'keyword', null]),
    takes('b', '(?:%{INT:x}|%{WORD:y})', ['x', 'keyword', null], ['y', 'keyword', 'b']),
    takes('say "a \\" b" now', '%{QUOTEDSTRING:q}', ['q', 'keyword', '"a \\" b"']),
    takes('::1', '%{IP:ip}', ['ip', 'keyword', '::1']),
    takes('a\nb', '^%{WORD:x}$', ['x', 'keyword', 'a']),
    takes('x=1', '%{WORD:a.b}=%{INT:a.c}', ['a.b', 'keyword', 'x'], ['a.c', 'keyword', '1']),
    {
      about: 'of several values each that matches gives its own',
      query: 'ROW t = ["1 a", "b", "2 c"] | GROK t "%{INT:n:int} %{WORD:w}" | KEEP n, w',
      columns: [
        ['n', 'integer'],
        ['w', 'keyword'],
      ],
      rows: [
        [
          [1, 2],
          ['a', 'c'],
        ],
      ],
    },
    {
      about: 'null gives nulls',
      query: 'ROW t = null::keyword | GROK t "%{INT:n:int}" | KEEP n',
      columns: [['n', 'integer']],
      rows: [[null]],
    },
    {
      about: 'a name that is there already is replaced and goes last',
      query: 'ROW n = 1, t = "2" | GROK t "%{INT:n}"',
      columns: [
        ['t', 'keyword'],
        ['n', 'keyword'],
      ],
      rows: [['2', '2']],
    },
    {
      about: 'a pattern without a name makes no column',
      query: 'ROW t = "2" | GROK t "%{INT}"',
      columns: [['t', 'keyword']],
      rows: [['2']],
    },
    {
      about: 'the first of several patterns that fits counts',
      query: 'ROW t = "b" | GROK t "%{INT:x}", "%{WORD:y}" | KEEP x, y',
      columns: [
        ['x', 'keyword'],
        ['y', 'keyword'],
      ],
      rows: [[null, 'b']],
    },
    {
      query: 'ROW t = "x" | GROK t "%{NONE:x}"',
      error: {
        type: 'parsing_exception',
        reason: /Unable to find pattern \[NONE\] in Grok's pattern dictionary$/,
      },
    },
    {
      query: 'ROW t = "x" | GROK t "%{INT:x} %{INT:x:int}"',
      error: {
        type: 'parsing_exception',
        reason: /the attribute \[x\] is defined multiple times with different types$/,
      },
    },
    {
      query: 'ROW t = 1 | GROK t "%{INT:x}"',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:18: Grok only supports KEYWORD or TEXT values, found expression [t] type [INTEGER]',
      },
    },
  ],
};
