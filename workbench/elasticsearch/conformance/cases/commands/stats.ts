import type { ConformanceSubject } from '../../conformance_case';

const problem = (query: string, place: string, message: string) => ({
  query,
  error: {
    type: 'verification_exception',
    reason: `Found 1 problem\nline ${place}: ${message}`,
  },
});

export const stats: ConformanceSubject = {
  subject: 'STATS',
  cases: [
    {
      about: 'aggregates come before keys',
      query: 'FROM commands-staff | STATS c = COUNT(*), m = MAX(height) BY city | SORT city',
      columns: [
        ['c', 'long'],
        ['m', 'double'],
        ['city', 'keyword'],
      ],
      rows: [
        [2, 1.7, 'Paris'],
        [2, 1.8, 'Rome'],
        [1, 1.9, null],
      ],
    },
    {
      about: 'a row with several values of a key counts in the group of each',
      query: 'FROM commands-staff | STATS c = COUNT(*) BY team | SORT team',
      columns: [
        ['c', 'long'],
        ['team', 'keyword'],
      ],
      rows: [
        [2, 'blue'],
        [1, 'green'],
        [2, 'red'],
        [1, null],
      ],
    },
    {
      about: 'several such keys multiply',
      query: 'ROW i = 1, a = ["a", "b"], b = [2, 3] | STATS MIN(i) BY a, b | SORT a, b',
      columns: [
        ['MIN(i)', 'integer'],
        ['a', 'keyword'],
        ['b', 'integer'],
      ],
      rows: [
        [1, 'a', 2],
        [1, 'a', 3],
        [1, 'b', 2],
        [1, 'b', 3],
      ],
    },
    {
      about: 'every value counts of a field',
      query: 'FROM commands-staff | STATS rows = COUNT(*), n = COUNT(salary), s = SUM(salary)',
      columns: [
        ['rows', 'long'],
        ['n', 'long'],
        ['s', 'long'],
      ],
      rows: [[5, 5, 1500]],
    },
    {
      about: 'the key is an expression',
      query: 'FROM commands-staff | STATS c = COUNT(*) BY tall = height > 1.65 | SORT tall',
      columns: [
        ['c', 'long'],
        ['tall', 'boolean'],
      ],
      rows: [
        [1, false],
        [3, true],
        [1, null],
      ],
    },
    {
      about: 'without a name, the text is the name',
      query:
        'FROM commands-staff | STATS COUNT(*) BY height > 1.65 | SORT `height > 1.65` | LIMIT 1',
      columns: [
        ['COUNT(*)', 'long'],
        ['height > 1.65', 'boolean'],
      ],
      rows: [[1, false]],
    },
    {
      about: 'each aggregate has a condition of its own',
      query:
        'FROM commands-staff | STATS tall = COUNT(*) WHERE height > 1.65, paid = SUM(salary) WHERE city == "Paris"',
      columns: [
        ['tall', 'long'],
        ['paid', 'long'],
      ],
      rows: [[3, 400]],
    },
    {
      about: 'a condition is part of the name',
      query: 'FROM commands-staff | STATS COUNT(*) WHERE height > 1.65',
      columns: [['COUNT(*) WHERE height > 1.65', 'long']],
      rows: [[3]],
    },
    {
      about: 'a group of which a condition chooses no row stays',
      query: 'FROM commands-staff | STATS c = COUNT(*) WHERE height > 1.85 BY city | SORT city',
      columns: [
        ['c', 'long'],
        ['city', 'keyword'],
      ],
      rows: [
        [0, 'Paris'],
        [0, 'Rome'],
        [1, null],
      ],
    },
    {
      about: 'keys alone give each group once',
      query: 'FROM commands-staff | STATS BY city | SORT city',
      columns: [['city', 'keyword']],
      rows: [['Paris'], ['Rome'], [null]],
    },
    {
      about: 'aggregates may be worked on',
      query:
        'FROM commands-staff | STATS spread = MAX(height) - MIN(height) + 1, up = ROUND(AVG(height), 2)',
      columns: [
        ['spread', 'double'],
        ['up', 'double'],
      ],
      rows: [[1.3, 1.75]],
    },
    {
      about: 'an aggregate takes an expression',
      query: 'FROM commands-staff | STATS s = SUM(id * 10)',
      columns: [['s', 'long']],
      rows: [[150]],
    },
    {
      about: 'no rows make one row without keys',
      query: 'FROM commands-staff | WHERE id > 9 | STATS c = COUNT(*), s = SUM(id), m = MAX(name)',
      columns: [
        ['c', 'long'],
        ['s', 'long'],
        ['m', 'keyword'],
      ],
      rows: [[0, null, null]],
    },
    {
      about: 'no rows make no groups',
      query: 'FROM commands-staff | WHERE id > 9 | STATS c = COUNT(*) BY city',
      columns: [
        ['c', 'long'],
        ['city', 'keyword'],
      ],
      rows: [],
    },
    {
      about: 'the last of a name counts, and the others are told',
      query: 'FROM commands-staff | STATS x = COUNT(*), x = MIN(id), y = 1 + MAX(id)',
      columns: [
        ['x', 'integer'],
        ['y', 'integer'],
      ],
      rows: [[1, 6]],
      warnings: ["Line 1:29: Field 'x' shadowed by field at line 1:43"],
    },
    {
      about: 'a key takes the name of an aggregate',
      query: 'FROM commands-staff | STATS city = COUNT(*) BY city | SORT city',
      columns: [['city', 'keyword']],
      rows: [['Paris'], ['Rome'], [null]],
      warnings: ["Line 1:29: Field 'city' shadowed by field at line 1:48"],
    },
    {
      about: 'groups are grouped again',
      query: 'FROM commands-staff | STATS c = COUNT(*) BY city | STATS most = MAX(c), n = COUNT(*)',
      columns: [
        ['most', 'long'],
        ['n', 'long'],
      ],
      rows: [[2, 3]],
    },
    {
      query: 'FROM commands-staff | STATS',
      error: {
        type: 'parsing_exception',
        reason: 'line 1:23: At least one aggregation or grouping expression required in [STATS]',
      },
    },
    problem(
      'FROM commands-staff | STATS x = id WHERE id > 1',
      '1:42',
      'WHERE clause allowed only for aggregate functions, none found in [id WHERE id > 1]'
    ),
    problem(
      'FROM commands-staff | STATS c = MAX(id) WHERE MIN(id) > 1',
      '1:47',
      'cannot use aggregate function [MIN(id)] in aggregate WHERE clause [MAX(id) WHERE MIN(id) > 1]'
    ),
    problem(
      'FROM commands-staff | STATS MAX(MIN(id))',
      '1:33',
      'nested aggregations [MIN(id)] not allowed inside other aggregations [MAX(MIN(id))]'
    ),
    problem(
      'FROM commands-staff | STATS c = COUNT(*) BY MAX(id)',
      '1:45',
      'cannot use an aggregate [MAX(id)] for grouping'
    ),
    problem(
      'FROM commands-staff | STATS 5 BY id',
      '1:29',
      'expected an aggregate function but found [5]'
    ),
    problem(
      'FROM commands-staff | STATS id BY x = id',
      '1:29',
      'Cannot specify grouping expression [id] as an aggregate'
    ),
    problem(
      'FROM commands-staff | STATS MAX(id) + id BY x = id % 3',
      '1:39',
      'column [id] cannot be used as an aggregate once declared in the STATS BY grouping key [x = id % 3]'
    ),
    {
      about: 'keys may be worked with',
      query: 'FROM commands-staff | STATS x = team + 1 BY team = id % 2 | SORT team',
      columns: [
        ['x', 'integer'],
        ['team', 'integer'],
      ],
      rows: [
        [1, 0],
        [2, 1],
      ],
    },
    {
      about: 'what is misused is told of all commands, of the last one first',
      query: 'FROM commands-staff | EVAL s = SUM(id) | WHERE id > AVG(id)',
      error: {
        type: 'verification_exception',
        reason:
          'Found 2 problems\nline 1:53: aggregate function [AVG(id)] not allowed outside STATS command\nline 1:32: aggregate function [SUM(id)] not allowed outside STATS command',
      },
    },
    problem(
      'FROM commands-staff | STATS c = COUNT(*), city BY city',
      '1:43',
      'grouping key [city] already specified in the STATS BY clause'
    ),
    problem(
      'FROM commands-staff | STATS c = COUNT(*) + id BY city',
      '1:44',
      'column [id] must appear in the STATS BY clause or be used in an aggregate function'
    ),
    problem('FROM commands-staff | STATS c = COUNT(*) BY town', '1:45', 'Unknown column [town]'),
    problem(
      'FROM commands-staff METADATA _source | STATS c = COUNT(*) BY _source',
      '1:62',
      'cannot group by on [_source] type for grouping [_source]'
    ),
  ],
};
