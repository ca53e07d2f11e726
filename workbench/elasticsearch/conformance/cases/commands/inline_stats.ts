import type { ConformanceSubject } from '../../conformance_case';

export const inlineStats: ConformanceSubject = {
  subject: 'INLINE STATS',
  cases: [
    {
      about: 'keys go last',
      query:
        'FROM commands-staff | KEEP id, city, height | INLINE STATS m = MAX(height) BY city | SORT id',
      columns: [
        ['id', 'integer'],
        ['height', 'double'],
        ['m', 'double'],
        ['city', 'keyword'],
      ],
      rows: [
        [1, 1.7, 1.7, 'Paris'],
        [2, 1.8, 1.8, 'Rome'],
        [3, null, 1.7, 'Paris'],
        [4, 1.6, 1.8, 'Rome'],
        [5, 1.9, 1.9, null],
      ],
    },
    {
      about: 'without keys all rows are one group',
      query:
        'FROM commands-staff | KEEP id | INLINE STATS m = MAX(id), c = COUNT(*) | SORT id | LIMIT 2',
      columns: [
        ['id', 'integer'],
        ['m', 'integer'],
        ['c', 'long'],
      ],
      rows: [
        [1, 5, 5],
        [2, 5, 5],
      ],
    },
    {
      about: 'the key is an expression',
      query:
        'FROM commands-staff | KEEP id | INLINE STATS c = COUNT(*) BY even = id % 2 == 0 | SORT id | LIMIT 2',
      columns: [
        ['id', 'integer'],
        ['c', 'long'],
        ['even', 'boolean'],
      ],
      rows: [
        [1, 3, false],
        [2, 2, true],
      ],
    },
    {
      about: 'each value of a key has its result',
      query:
        'FROM commands-staff | KEEP id, team | INLINE STATS m = MAX(id) BY team | SORT id | LIMIT 2',
      columns: [
        ['id', 'integer'],
        ['m', 'integer'],
        ['team', 'keyword'],
      ],
      rows: [
        [1, [3, 2], ['blue', 'red']],
        [2, 2, 'red'],
      ],
    },
    {
      about: 'a column that is there already is replaced',
      query:
        'FROM commands-staff | KEEP id, name | INLINE STATS id = SUM(id) | SORT name | LIMIT 1',
      columns: [
        ['name', 'keyword'],
        ['id', 'long'],
      ],
      rows: [['Ada', 15]],
    },
    {
      about: 'rows are chosen by their group',
      query:
        'FROM commands-staff | KEEP id, city | INLINE STATS c = COUNT(*) BY city | WHERE c == 2 | SORT id | KEEP id',
      columns: [['id', 'integer']],
      rows: [[1], [2], [3], [4]],
    },
    {
      about: 'each aggregate has a condition of its own',
      query:
        'FROM commands-staff | KEEP id, height | INLINE STATS c = COUNT(*) WHERE height > 1.75 | SORT id | LIMIT 1',
      columns: [
        ['id', 'integer'],
        ['height', 'double'],
        ['c', 'long'],
      ],
      rows: [[1, 1.7, 2]],
    },
    {
      about: 'one may follow the other',
      query:
        'FROM commands-staff | KEEP id | INLINE STATS a = AVG(id) | INLINE STATS b = COUNT(*) WHERE id > a | SORT id | LIMIT 1',
      columns: [
        ['id', 'integer'],
        ['a', 'double'],
        ['b', 'long'],
      ],
      rows: [[1, 3, 2]],
    },
    {
      query: 'ROW a = 1 | INLINE STATS',
      error: { type: 'parsing_exception', reason: /^line 1:25: mismatched input '<EOF>'/ },
    },
    {
      query: 'ROW a = 1 | INLINE STATS a + 1',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:26: column [a] must appear in the STATS BY clause or be used in an aggregate function',
      },
    },
  ],
};
