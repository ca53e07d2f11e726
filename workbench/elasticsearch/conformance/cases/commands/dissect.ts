import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

/** What the keys of a pattern take of a text. */
const cuts = (
  text: string,
  pattern: string,
  keys: Record<string, unknown>,
  options = ''
): ConformanceCase => ({
  query: `ROW t = ${JSON.stringify(text)} | DISSECT t ${JSON.stringify(pattern)}${options} | DROP t`,
  columns: Object.keys(keys).map((name) => [name, 'keyword'] as const),
  rows: [Object.values(keys)],
});

const refused = (pattern: string, message: string): ConformanceCase => ({
  query: `ROW t = "x" | DISSECT t ${JSON.stringify(pattern)}`,
  error: { type: 'parsing_exception', reason: `line 1:15: ${message}` },
});

export const dissect: ConformanceSubject = {
  subject: 'DISSECT',
  cases: [
    cuts('foo bar', '%{a} %{b}', { a: 'foo', b: 'bar' }),
    cuts('foo bar baz', '%{a} %{b}', { a: 'foo', b: 'bar baz' }),
    cuts('<foo> bar', '<%{a}> %{b}', { a: 'foo', b: 'bar' }),
    cuts('a=1, b=2', '%{}a=%{a}, b=%{b}', { a: '1', b: '2' }),
    cuts('foo', '%{a} %{b}', { a: null, b: null }),
    cuts('', '%{a} %{b}', { a: null, b: null }),
    cuts('foo bar', 'x%{a} %{b}', { a: null, b: null }),
    cuts('foo bar baz', '%{a} %{} %{c}', { a: 'foo', c: 'baz' }),
    cuts('foo bar baz', '%{a} %{?skipped} %{c}', { a: 'foo', c: 'baz' }),
    cuts('foo    bar', '%{a->} %{b}', { a: 'foo', b: 'bar' }),
    cuts('foo,,,bar', '%{a},%{b},%{c},%{d}', { a: 'foo', b: '', c: '', d: 'bar' }),
    cuts('foo bar', '%{a} %{+a}', { a: 'foobar' }),
    cuts('foo bar', '%{a} %{+a}', { a: 'foo bar' }, ' APPEND_SEPARATOR=" "'),
    cuts('foo bar', '%{a} %{+a}', { a: 'foo-bar' }, ' append_separator="-"'),
    cuts('1 2 3', '%{+a/3} %{+a/1} %{+a/2}', { a: '2,3,1' }, ' APPEND_SEPARATOR=","'),
    cuts('1 2 3', '%{+a/2} %{b} %{+a/1}', { a: '31', b: '2' }),
    cuts('{minCount=1, maxCount=9}]}, z}', '%{}maxCount=%{max}}]},', { max: '9' }),
    cuts('é=ü,x', '%{k}=%{v},%{rest}', { k: 'é', v: 'ü', rest: 'x' }),
    cuts('a%b%c', '%{x}%%{y}%%{z}', { x: 'a', y: 'b', z: 'c' }),
    {
      about: 'a key that is there already is replaced and goes last',
      query: 'ROW a = "x", t = "1 2" | DISSECT t "%{a} %{b}"',
      columns: [
        ['t', 'keyword'],
        ['a', 'keyword'],
        ['b', 'keyword'],
      ],
      rows: [['1 2', '1', '2']],
    },
    {
      about: 'null gives nulls',
      query: 'ROW t = null::keyword | DISSECT t "%{a} %{b}" | KEEP a, b',
      columns: [
        ['a', 'keyword'],
        ['b', 'keyword'],
      ],
      rows: [[null, null]],
    },
    {
      about: 'of several values each that fits gives its own',
      query: 'ROW t = ["a b", "c", "d e"] | DISSECT t "%{x} %{y}" | KEEP x, y',
      columns: [
        ['x', 'keyword'],
        ['y', 'keyword'],
      ],
      rows: [
        [
          ['a', 'd'],
          ['b', 'e'],
        ],
      ],
    },
    {
      about: 'the input is an expression',
      query: 'ROW a = "1 2" | DISSECT CONCAT(a, " 3") "%{x} %{} %{z}" | KEEP x, z',
      columns: [
        ['x', 'keyword'],
        ['z', 'keyword'],
      ],
      rows: [['1', '3']],
    },
    refused('%{*a} %{&a}', 'Reference keys not supported in dissect patterns: [%{*a}]'),
    refused('no key', 'Invalid pattern for dissect: [no key]'),
    refused('%{}', 'Invalid pattern for dissect: [%{}]'),
    {
      query: 'ROW t = "x" | DISSECT t "%{a}" SEPARATOR=","',
      error: {
        type: 'parsing_exception',
        reason: 'line 1:15: Invalid option for dissect: [SEPARATOR]',
      },
    },
    {
      query: 'ROW t = "x" | DISSECT t "%{a}" APPEND_SEPARATOR=1',
      error: {
        type: 'parsing_exception',
        reason:
          'line 1:15: Invalid value for dissect append_separator: expected a string, but was [1]',
      },
    },
    {
      query: 'ROW t = 1 | DISSECT t "%{a}"',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:21: Dissect only supports KEYWORD or TEXT values, found expression [t] type [INTEGER]',
      },
    },
  ],
};
