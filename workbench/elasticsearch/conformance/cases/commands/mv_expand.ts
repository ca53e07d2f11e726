import type { ConformanceSubject } from '../../conformance_case';

export const mvExpand: ConformanceSubject = {
  subject: 'MV_EXPAND',
  cases: [
    {
      query: 'ROW a = [1, 2, 3], b = "x", j = ["p", "q"] | MV_EXPAND a',
      columns: [
        ['a', 'integer'],
        ['b', 'keyword'],
        ['j', 'keyword'],
      ],
      rows: [
        [1, 'x', ['p', 'q']],
        [2, 'x', ['p', 'q']],
        [3, 'x', ['p', 'q']],
      ],
      isUnordered: true,
    },
    { query: 'ROW a = 1 | MV_EXPAND a', columns: [['a', 'integer']], rows: [[1]] },
    { query: 'ROW a = null | MV_EXPAND a', columns: [['a', 'null']], rows: [[null]] },
    {
      about: 'the same value comes as often as it is there',
      query: 'ROW a = [1, 1] | MV_EXPAND a | STATS c = COUNT(*)',
      columns: [['c', 'long']],
      rows: [[2]],
    },
    {
      about: 'a row without a value stays',
      query: 'FROM commands-staff | KEEP id, team | MV_EXPAND team | SORT id, team',
      columns: [
        ['id', 'integer'],
        ['team', 'keyword'],
      ],
      rows: [
        [1, 'blue'],
        [1, 'red'],
        [2, 'red'],
        [3, 'blue'],
        [4, null],
        [5, 'green'],
      ],
    },
    {
      about: 'then each value is one',
      query: 'FROM commands-staff | MV_EXPAND team | WHERE team == "red" | SORT id | KEEP id',
      columns: [['id', 'integer']],
      rows: [[1], [2]],
    },
    {
      about: 'two columns one after the other multiply',
      query: 'ROW a = [1, 2], b = [3, 4] | MV_EXPAND a | MV_EXPAND b | SORT a, b',
      columns: [
        ['a', 'integer'],
        ['b', 'integer'],
      ],
      rows: [
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
      ],
    },
    {
      query: 'ROW a = 1 | MV_EXPAND b',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:23: Unknown column [b]',
      },
    },
    {
      query: 'ROW a = [1, 2] | MV_EXPAND a + 1',
      error: { type: 'parsing_exception', reason: /^line 1:30: / },
    },
    {
      query: 'FROM commands-staff | SORT id | MV_EXPAND team | WHERE team == "red"',
      error: {
        type: 'verification_exception',
        reason:
          'Found 2 problems\nline 1:23: Unbounded SORT not supported yet [SORT id] please add a LIMIT\nline 1:33: MV_EXPAND [MV_EXPAND team] cannot yet have an unbounded SORT [SORT id] before it: either move the SORT after it, or add a LIMIT after the SORT',
      },
    },
  ],
};
