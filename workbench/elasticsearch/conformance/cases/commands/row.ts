import type { ConformanceSubject } from '../../conformance_case';

export const row: ConformanceSubject = {
  subject: 'ROW',
  cases: [
    {
      query: 'ROW a = 1, b = "two", c = null, d = true, e = 1.5',
      columns: [
        ['a', 'integer'],
        ['b', 'keyword'],
        ['c', 'null'],
        ['d', 'boolean'],
        ['e', 'double'],
      ],
      rows: [[1, 'two', null, true, 1.5]],
    },
    { query: 'ROW a = [2, 1, 2]', columns: [['a', 'integer']], rows: [[[2, 1, 2]]] },
    { query: 'ROW a = ["b"]', columns: [['a', 'keyword']], rows: [['b']] },
    { query: 'ROW a = [1, 2.5]', columns: [['a', 'double']], rows: [[[1, 2.5]]] },
    { query: 'ROW a = [true, false]', columns: [['a', 'boolean']], rows: [[[true, false]]] },
    {
      about: 'a later field may use one before it',
      query: 'ROW a = 1, b = a + 1',
      columns: [
        ['a', 'integer'],
        ['b', 'integer'],
      ],
      rows: [[1, 2]],
    },
    {
      about: 'the last of a name counts',
      query: 'ROW a = 1, b = 2, a = 3',
      columns: [
        ['b', 'integer'],
        ['a', 'integer'],
      ],
      rows: [[2, 3]],
    },
    {
      about: 'without a name, the text is the name',
      query: 'ROW 1 +  1',
      columns: [['1 +  1', 'integer']],
      rows: [[2]],
    },
    { query: 'ROW `a b` = 1', columns: [['a b', 'integer']], rows: [[1]] },
    { query: 'ROW a.b.c = 1', columns: [['a.b.c', 'integer']], rows: [[1]] },
    {
      query: 'ROW a = b',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:9: Unknown column [b]',
      },
    },
    {
      query: 'ROW',
      error: { type: 'parsing_exception', reason: /^line 1:4: mismatched input '<EOF>'/ },
    },
    {
      query: 'ROW a = ["x", 1]',
      error: { type: 'parsing_exception', reason: /^line 1:15: mismatched input '1'/ },
    },
  ],
};
