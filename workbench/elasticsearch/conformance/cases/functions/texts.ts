import type { ConformanceSubject } from '../../conformance_case';
import { fails, failsOnSeveral, gives, refuses } from '../../shorthand';

const ILLEGAL = 'java.lang.IllegalArgumentException: ';

const wrong = (expression: string, which: string, expected: string, value: string, type: string) =>
  refuses(
    expression,
    `${which}argument of [${expression}] must be [${expected}], found value [${value}] type [${type}]`
  );

/** Functions of one text. */
const ofText = (
  subject: string,
  type: string,
  values: ReadonlyArray<readonly [text: string, value: unknown]>,
  more: ConformanceSubject['cases'] = []
): ConformanceSubject => ({
  subject,
  cases: [
    ...values.map(([text, value]) => gives(`${subject}(${text})`, type, value)),
    gives(`${subject}(null)`, type, null),
    failsOnSeveral(`${subject}(["a", "b"])`, type),
    wrong(`${subject}(1)`, '', 'string', '1', 'integer'),
    ...more,
  ],
});

export const TEXTS: readonly ConformanceSubject[] = [
  ofText('BIT_LENGTH', 'integer', [
    ['"abc"', 24],
    ['"é"', 16],
  ]),
  ofText('BYTE_LENGTH', 'integer', [
    ['"abc"', 3],
    ['"é"', 2],
    ['""', 0],
  ]),
  ofText('MD5', 'keyword', [['"a"', '0cc175b9c0f1b6a831c399e269772661']]),
  ofText('SHA1', 'keyword', [['"a"', '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8']]),
  ofText('SHA256', 'keyword', [
    ['"a"', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
  ]),
  ofText('TRIM', 'keyword', [['"  some text\\t "', 'some text']]),
  ofText('LTRIM', 'keyword', [['"  some text  "', 'some text  ']]),
  ofText('RTRIM', 'keyword', [['"  some text  "', '  some text']]),
  ofText('REVERSE', 'keyword', [
    ['"Some Text"', 'txeT emoS'],
    ['"bändig"', 'gidnäb'],
  ]),
  ofText('TO_BASE64', 'keyword', [['"elastic"', 'ZWxhc3RpYw==']]),
  ofText(
    'FROM_BASE64',
    'keyword',
    [['"ZWxhc3RpYw=="', 'elastic']],
    [fails('FROM_BASE64("#")', 'keyword', `${ILLEGAL}Illegal base64 character 23`)]
  ),
  ofText('URL_ENCODE', 'keyword', [
    [
      '"https://example.com/?x=foo bar&y=baz"',
      'https%3A%2F%2Fexample.com%2F%3Fx%3Dfoo+bar%26y%3Dbaz',
    ],
  ]),
  ofText('URL_ENCODE_COMPONENT', 'keyword', [
    [
      '"https://example.com/?x=foo bar&y=baz"',
      'https%3A%2F%2Fexample.com%2F%3Fx%3Dfoo%20bar%26y%3Dbaz',
    ],
  ]),
  ofText('URL_DECODE', 'keyword', [
    [
      '"https%3A%2F%2Fexample.com%2F%3Fx%3Dfoo%20bar%26y%3Dbaz"',
      'https://example.com/?x=foo bar&y=baz',
    ],
    ['"a+b"', 'a b'],
  ]),
  {
    subject: 'TO_LOWER',
    cases: [
      gives('TO_LOWER("Some Text")', 'keyword', 'some text'),
      gives('TO_LOWER(["A", "B"])', 'keyword', ['a', 'b']),
      gives('TO_LOWER(null)', 'keyword', null),
      wrong('TO_LOWER(1)', '', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'TO_UPPER',
    cases: [
      gives('TO_UPPER("Some Text")', 'keyword', 'SOME TEXT'),
      gives('TO_UPPER(["a", "b"])', 'keyword', ['A', 'B']),
      gives('TO_UPPER(null)', 'keyword', null),
    ],
  },
  {
    subject: 'SUBSTRING',
    cases: [
      gives('SUBSTRING("Facello", 1, 3)', 'keyword', 'Fac'),
      gives('SUBSTRING("Facello", -3, 3)', 'keyword', 'llo'),
      gives('SUBSTRING("Facello", 2)', 'keyword', 'acello'),
      gives('SUBSTRING("Facello", 20)', 'keyword', ''),
      gives('SUBSTRING(null, 1)', 'keyword', null),
      gives('SUBSTRING("a", null)', 'keyword', null),
      fails(
        'SUBSTRING("a", 1, -1)',
        'keyword',
        `${ILLEGAL}Length parameter cannot be negative, found [-1]`
      ),
      failsOnSeveral('SUBSTRING(["a", "b"], 1)', 'keyword'),
      wrong('SUBSTRING(1, 1)', 'first ', 'string', '1', 'integer'),
      gives('SUBSTRING("abc", "2")', 'keyword', 'bc'),
      refuses(
        'SUBSTRING("a", "b")',
        'Cannot convert string [b] to [INTEGER], error [Cannot parse number [b]]',
        24
      ),
    ],
  },
  {
    subject: 'LEFT',
    cases: [
      gives('LEFT("Alejandro", 3)', 'keyword', 'Ale'),
      gives('LEFT("abc", 10)', 'keyword', 'abc'),
      gives('LEFT("abc", 0)', 'keyword', ''),
      gives('LEFT(null, 1)', 'keyword', null),
      failsOnSeveral('LEFT(["a", "b"], 1)', 'keyword'),
      wrong('LEFT(1, 1)', 'first ', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'RIGHT',
    cases: [
      gives('RIGHT("Alejandro", 3)', 'keyword', 'dro'),
      gives('RIGHT("abc", 10)', 'keyword', 'abc'),
      gives('RIGHT("abc", null)', 'keyword', null),
      failsOnSeveral('RIGHT(["a", "b"], 1)', 'keyword'),
    ],
  },
  {
    subject: 'LOCATE',
    cases: [
      gives('LOCATE("hello", "ll")', 'integer', 3),
      gives('LOCATE("hello", "z")', 'integer', 0),
      gives('LOCATE("hello", "l", 4)', 'integer', 4),
      gives('LOCATE("hello", null)', 'integer', null),
      failsOnSeveral('LOCATE(["a", "b"], "a")', 'integer'),
      wrong('LOCATE(1, "a")', 'first ', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'REPEAT',
    cases: [
      gives('REPEAT("Hello!", 3)', 'keyword', 'Hello!Hello!Hello!'),
      gives('REPEAT("a", 0)', 'keyword', ''),
      gives('REPEAT(null, 2)', 'keyword', null),
      fails(
        'REPEAT("a", -1)',
        'keyword',
        `${ILLEGAL}Number parameter cannot be negative, found [-1]`
      ),
      failsOnSeveral('REPEAT(["a", "b"], 2)', 'keyword'),
    ],
  },
  {
    subject: 'SPACE',
    cases: [
      gives('SPACE(3)', 'keyword', '   '),
      gives('SPACE(null)', 'keyword', null),
      fails('SPACE(-1)', 'keyword', `${ILLEGAL}Number parameter cannot be negative, found [-1]`),
      failsOnSeveral('SPACE([1, 2])', 'keyword'),
    ],
  },
  {
    subject: 'SPLIT',
    cases: [
      gives('SPLIT("foo;bar;baz", ";")', 'keyword', ['foo', 'bar', 'baz']),
      gives('SPLIT("foo", ";")', 'keyword', 'foo'),
      gives('SPLIT("a;;b", ";")', 'keyword', ['a', '', 'b']),
      gives('SPLIT(null, ";")', 'keyword', null),
      gives('STARTS_WITH("a", SPLIT(null, ";"))', 'boolean', null),
      gives('MV_FIRST(SPLIT("a", null))', 'keyword', null),
      failsOnSeveral('SPLIT(["a", "b"], ";")', 'keyword'),
      wrong('SPLIT(1, ";")', 'first ', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'CONCAT',
    cases: [
      gives('CONCAT("a", "b", "c")', 'keyword', 'abc'),
      gives('CONCAT("a", null)', 'keyword', null),
      failsOnSeveral('CONCAT("a", ["b", "c"])', 'keyword'),
      wrong('CONCAT("a", 1)', 'second ', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'REPLACE',
    indices: {
      'conformance-replace': {
        mapping: {
          properties: {
            text: { type: 'keyword' },
            pattern: { type: 'keyword' },
            replacement: { type: 'keyword' },
          },
        },
        documents: [
          { text: 'aab', pattern: '(a)(?=a)', replacement: '[$1]' },
          { text: 'abc', pattern: 'b', replacement: '-' },
          { text: 'abd', pattern: '(', replacement: '-' },
          { text: 'abe', pattern: 'x', replacement: '$9' },
          { text: 'abf', replacement: '-' },
        ],
      },
    },
    cases: [
      gives('REPLACE("Hello World", "World", "Universe")', 'keyword', 'Hello Universe'),
      gives('REPLACE("Hello World", "\\\\s+", "")', 'keyword', 'HelloWorld'),
      gives('REPLACE("ab", "(a)(b)", "$2$1")', 'keyword', 'ba'),
      gives('REPLACE("aba", "a", "[$0]")', 'keyword', '[a]b[a]'),
      gives('REPLACE("foobar", "foo(?=bar)", "x")', 'keyword', 'xbar'),
      gives('REPLACE("aa-ab", "(a)\\\\1", "$1")', 'keyword', 'a-ab'),
      gives('REPLACE("a.b.c", "\\\\.", "\\\\\\\\")', 'keyword', 'a\\b\\c'),
      fails(
        'REPLACE("ab", "b", "$1")',
        'keyword',
        'java.lang.IndexOutOfBoundsException: No group 1'
      ),
      {
        about: 'pattern and replacement may differ from row to row',
        query:
          'FROM conformance-replace | EVAL x = REPLACE(text, pattern, replacement) | SORT text | KEEP x',
        columns: [['x', 'keyword']],
        rows: [['[a]ab'], ['a-c'], [null], ['abe'], [null]],
        warnings: [
          'Line 1:37: evaluation of [REPLACE(text, pattern, replacement)] failed, treating result as null. Only first 20 failures recorded.',
          'Line 1:37: java.util.regex.PatternSyntaxException: Unclosed group near index 1\n(',
        ],
      },
      {
        query: 'ROW x = REPLACE("a", "(", "b")',
        error: { type: 'pattern_syntax_exception', reason: 'Unclosed group near index 1\n(' },
      },
      gives('REPLACE(null, "a", "b")', 'keyword', null),
      failsOnSeveral('REPLACE(["a", "b"], "a", "b")', 'keyword'),
      wrong('REPLACE(1, "a", "b")', 'first ', 'string', '1', 'integer'),
    ],
  },
  {
    subject: 'STARTS_WITH',
    cases: [
      gives('STARTS_WITH("RunInstances", "Run")', 'boolean', true),
      gives('STARTS_WITH("RunInstances", "run")', 'boolean', false),
      gives('STARTS_WITH("a", "")', 'boolean', true),
      gives('STARTS_WITH(null, "a")', 'boolean', null),
      failsOnSeveral('STARTS_WITH(["a", "b"], "a")', 'boolean'),
    ],
  },
  {
    subject: 'ENDS_WITH',
    cases: [
      gives('ENDS_WITH("Client.LimitExceeded", "Exceeded")', 'boolean', true),
      gives('ENDS_WITH("a", "b")', 'boolean', false),
      gives('ENDS_WITH("a", null)', 'boolean', null),
      failsOnSeveral('ENDS_WITH(["a", "b"], "a")', 'boolean'),
    ],
  },
  {
    subject: 'CONTAINS',
    cases: [
      gives('CONTAINS("hello", "ell")', 'boolean', true),
      gives('CONTAINS("hello", "ELL")', 'boolean', false),
      gives('CONTAINS(null, "ell")', 'boolean', null),
      failsOnSeveral('CONTAINS(["a", "b"], "a")', 'boolean'),
    ],
  },
  {
    subject: 'HASH',
    cases: [
      gives('HASH("md5", "a")', 'keyword', '0cc175b9c0f1b6a831c399e269772661'),
      gives(
        'HASH("SHA-256", "a")',
        'keyword',
        'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
      ),
      gives('HASH("md5", null)', 'keyword', null),
      failsOnSeveral('HASH("md5", ["a", "b"])', 'keyword'),
    ],
  },
  {
    subject: 'JSON_EXTRACT',
    indices: {
      'conformance-json': {
        mapping: { properties: { user: { properties: { name: { type: 'keyword' } } } } },
        documents: [{ user: { name: 'Alice' } }],
      },
    },
    cases: [
      {
        about: 'reads the document too',
        query:
          'FROM conformance-json METADATA _source | EVAL x = JSON_EXTRACT(_source, "user.name") | KEEP x',
        columns: [['x', 'keyword']],
        rows: [['Alice']],
      },
      gives('JSON_EXTRACT("{\\"name\\": \\"Alice\\"}", "name")', 'keyword', 'Alice'),
      gives('JSON_EXTRACT("{\\"name\\": \\"Alice\\"}", "$.name")', 'keyword', 'Alice'),
      gives('JSON_EXTRACT("{\\"a\\": {\\"b\\": [1, 2.50]}}", "a.b[1]")', 'keyword', '2.50'),
      gives('JSON_EXTRACT("{\\"a.b\\": true}", "[\'a.b\']")', 'keyword', 'true'),
      gives('JSON_EXTRACT("{\\"a\\": {\\"b\\": [1]}}", "a")', 'keyword', '{"b": [1]}'),
      gives('JSON_EXTRACT("{\\"a\\": null}", "a")', 'keyword', null),
      gives('JSON_EXTRACT(null, "a")', 'keyword', null),
      fails('JSON_EXTRACT("{}", "a")', 'keyword', `${ILLEGAL}path [a] does not exist`),
      fails('JSON_EXTRACT("[1]", "[1]")', 'keyword', `${ILLEGAL}array index out of bounds`),
      fails('JSON_EXTRACT("nope", "a")', 'keyword', `${ILLEGAL}invalid JSON input`),
      failsOnSeveral('JSON_EXTRACT(["1", "2"], "a")', 'keyword'),
    ],
  },
  {
    subject: 'LIKE',
    cases: [
      gives('"abc" LIKE "a*"', 'boolean', true),
      gives('"abc" LIKE "a?c"', 'boolean', true),
      gives('"abc" LIKE "b"', 'boolean', false),
      gives('"abc" LIKE "A*"', 'boolean', false),
      gives('"abc" LIKE ("x*", "a*")', 'boolean', true),
      gives('"abc" NOT LIKE "a*"', 'boolean', false),
      gives('"a*c" LIKE "a\\\\*c"', 'boolean', true),
      gives('null LIKE "a*"', 'boolean', null),
      failsOnSeveral('["a", "b"] LIKE "a*"', 'boolean'),
    ],
  },
  {
    subject: 'RLIKE',
    cases: [
      gives('"abc" RLIKE "a.*"', 'boolean', true),
      gives('"abc" RLIKE "b"', 'boolean', false),
      gives('"abc" RLIKE "(abc|x)"', 'boolean', true),
      gives('"abc" RLIKE ("x.*", ".*c")', 'boolean', true),
      gives('null RLIKE "a"', 'boolean', null),
      failsOnSeveral('["a", "b"] RLIKE "a"', 'boolean'),
    ],
  },
];
