import type { ConformanceSubject } from '../../conformance_case';

export const evaluate: ConformanceSubject = {
  subject: 'EVAL',
  cases: [
    {
      about: 'a new column is the last',
      query: 'ROW a = 1 | EVAL b = a + 1, c = b * 2',
      columns: [
        ['a', 'integer'],
        ['b', 'integer'],
        ['c', 'integer'],
      ],
      rows: [[1, 2, 4]],
    },
    {
      about: 'a column that is there already is replaced and goes last',
      query: 'ROW a = 1, b = 2 | EVAL a = "x"',
      columns: [
        ['b', 'integer'],
        ['a', 'keyword'],
      ],
      rows: [[2, 'x']],
    },
    {
      about: 'without a name, the text is the name',
      query: 'ROW a = 1 | EVAL a+1',
      columns: [
        ['a', 'integer'],
        ['a+1', 'integer'],
      ],
      rows: [[1, 2]],
    },
    {
      about: 'and can be used in backquotes',
      query: 'ROW a = 1 | EVAL a+1 | EVAL b = `a+1` * 2 | KEEP b',
      columns: [['b', 'integer']],
      rows: [[4]],
    },
    {
      query: 'FROM commands-staff | SORT id | EVAL h = height * 100 | KEEP h | LIMIT 4',
      columns: [['h', 'double']],
      rows: [[170], [180], [null], [160]],
    },
    { query: 'ROW a = 1 | EVAL a = null', columns: [['a', 'null']], rows: [[null]] },
    {
      query: 'ROW a = 1 | EVAL b = ',
      error: { type: 'parsing_exception', reason: /^line 1:22: mismatched input '<EOF>'/ },
    },
    {
      query: 'ROW a = 1 | EVAL b = COUNT(a)',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:22: aggregate function [COUNT(a)] not allowed outside STATS command',
      },
    },
    {
      query: 'ROW a = 1 | EVAL b = LENGHT(a)',
      error: {
        type: 'verification_exception',
        reason:
          /^Found 1 problem\nline 1:22: Unknown function \[LENGHT\], did you mean .*\blength\b/,
      },
    },
  ],
};
