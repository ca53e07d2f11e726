import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const row = (text: string, type: string, value: unknown): ConformanceCase => ({
  query: `ROW x = ${text}`,
  columns: [['x', type]],
  rows: [[value]],
});

const unread = (query: string, reason: RegExp): ConformanceCase => ({
  query,
  error: { type: 'parsing_exception', reason },
});

export const syntax: ConformanceSubject = {
  subject: 'The text of a query',
  cases: [
    row('"a \\"b\\" \\\\ \\t\\n\\r"', 'keyword', 'a "b" \\ \t\n\r'),
    row('"""a "b" \\n"""', 'keyword', 'a "b" \\n'),
    row('""""a""""', 'keyword', '"a"'),
    row('""', 'keyword', ''),
    row('"😀 é"', 'keyword', '😀 é'),
    row('1', 'integer', 1),
    row('-1', 'integer', -1),
    row('2147483647', 'integer', 2147483647),
    row('2147483648', 'long', 2147483648),
    row('-2147483648', 'integer', -2147483648),
    row('1.', 'double', 1),
    row('.5', 'double', 0.5),
    row('1e3', 'double', 1000),
    row('1.5E-1', 'double', 0.15),
    row('99999999999999999999', 'double', 1e20),
    row('TRUE', 'boolean', true),
    row('False', 'boolean', false),
    row('NULL', 'null', null),
    row('1 /* one /* inside */ */ + 1 // and the rest', 'integer', 2),
    row('1 + 2 * 3', 'integer', 7),
    row('(1 + 2) * 3', 'integer', 9),
    row('-(1 + 2)', 'integer', -3),
    row('10 - 2 - 3', 'integer', 5),
    row('7 % 4 * 2', 'integer', 6),
    row('true OR false AND false', 'boolean', true),
    row('NOT false AND false', 'boolean', false),
    row('1 + 1 == 2', 'boolean', true),
    row('1 == 1 IS NULL', 'boolean', false),
    row('1 IN (2, 1)', 'boolean', true),
    row('NOT 1 IN (2)', 'boolean', true),
    row('1 NOT IN (2)', 'boolean', true),
    row('"1"::integer + 1', 'integer', 2),
    row('"1"::INTEGER::keyword', 'keyword', '1'),
    row('-"1"::integer', 'integer', -1),
    {
      about: 'words of commands are read in any case',
      query: 'row a = 1 | Eval b = 2 | KEEP b | limit 1',
      columns: [['b', 'integer']],
      rows: [[2]],
    },
    {
      about: 'names are not',
      query: 'ROW a = 1, A = 2 | KEEP A',
      columns: [['A', 'integer']],
      rows: [[2]],
    },
    {
      about: 'lines are counted',
      query: 'ROW a = 1\n| EVAL b = a\n  + c',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 3:5: Unknown column [c]',
      },
    },
    { query: 'ROW `a``b` = 1', columns: [['a`b', 'integer']], rows: [[1]] },
    { query: 'ROW @a = 1, _b = 2 | KEEP _b', columns: [['_b', 'integer']], rows: [[2]] },
    unread('ROW a = "x', /^line 1:9: token recognition error at: '"x'/),
    unread("ROW a = 'x'", /^line 1:9: token recognition error at: ''/),
    unread('ROW a = 1 |', /^line 1:12: mismatched input '<EOF>' expecting \{/),
    unread('ROW a = 1 | NONSENSE', /^line 1:13: mismatched input 'NONSENSE' expecting \{/),
    unread('SELECT a', /^line 1:1: mismatched input 'SELECT' expecting \{/),
    unread('ROW a = (1', /^line 1:11: /),
    unread('ROW a = 1)', /^line 1:10: /),
    unread('ROW a = 1 day night', /^line 1:15: /),
    unread('ROW a = 1 fortnight', /^line 1:9: Unexpected temporal unit: 'fortnight'/),
    unread('', /^line 1:1: mismatched input '<EOF>'/),
    {
      query: 'ROW a = IS_NULL(1)',
      error: {
        type: 'parsing_exception',
        reason:
          "line 1:9: is_null function is not supported anymore, please use 'is null'/'is not null' predicates instead",
      },
    },
    {
      query: 'ROW a = "x"::nothing',
      error: { type: 'parsing_exception', reason: 'line 1:14: Unknown data type named [nothing]' },
    },
  ],
};
