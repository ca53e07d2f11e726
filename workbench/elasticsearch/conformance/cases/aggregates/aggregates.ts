import type { ConformanceCase, ConformanceIndex, ConformanceSubject } from '../../conformance_case';
import { failed, SEVERAL_VALUES } from '../../shorthand';

const NAME = 'conformance-aggregates';

const INDEX: ConformanceIndex = {
  mapping: {
    properties: {
      group: { type: 'keyword' },
      i: { type: 'integer' },
      l: { type: 'long' },
      d: { type: 'double' },
      k: { type: 'keyword' },
      ip: { type: 'ip' },
      v: { type: 'version' },
      at: { type: 'date' },
      many: { type: 'integer' },
      none: { type: 'integer' },
    },
  },
  documents: [
    {
      group: 'a',
      i: 1,
      l: '9223372036854775807',
      d: 1.5,
      k: 'x',
      ip: '10.0.0.1',
      v: '1.10.0',
      at: '2024-01-01',
      many: [1, 2],
    },
    {
      group: 'a',
      i: 2,
      l: 1,
      d: 2.5,
      k: 'y',
      ip: '9.0.0.1',
      v: '1.9.0',
      at: '2024-01-02',
      many: 3,
    },
    { group: 'a', i: 6, l: 2, d: 5, k: 'x', at: '2024-01-03', many: [3, 4, 5] },
    { group: 'b', i: 10, k: 'z', at: '2024-01-04' },
    { group: 'b' },
  ],
};

const stats = (expression: string, type: string, value: unknown): ConformanceCase => ({
  query: `FROM ${NAME} | STATS x = ${expression}`,
  columns: [['x', type]],
  rows: [[value]],
});

const byGroup = (
  expression: string,
  type: string,
  values: readonly [a: unknown, b: unknown]
): ConformanceCase => ({
  query: `FROM ${NAME} | STATS x = ${expression} BY group | SORT group`,
  columns: [
    ['x', type],
    ['group', 'keyword'],
  ],
  rows: [
    [values[0], 'a'],
    [values[1], 'b'],
  ],
});

const refused = (expression: string, reason: RegExp): ConformanceCase => ({
  query: `FROM ${NAME} | STATS x = ${expression}`,
  error: { type: 'verification_exception', reason },
});

const notNumeric = (name: string): ConformanceCase =>
  refused(
    `${name}(k)`,
    new RegExp(
      `argument of \\[${name}\\(k\\)\\] must be \\[.*numeric except unsigned_long.*\\], found value \\[k\\] type \\[keyword\\]`
    )
  );

export const AGGREGATES: readonly ConformanceSubject[] = [
  {
    subject: 'COUNT',
    indices: { [NAME]: INDEX },
    cases: [
      stats('COUNT(*)', 'long', 5),
      stats('COUNT()', 'long', 5),
      stats('COUNT(i)', 'long', 4),
      stats('COUNT(many)', 'long', 6),
      stats('COUNT(none)', 'long', 0),
      stats('COUNT(*) WHERE i > 1', 'long', 3),
      byGroup('COUNT(*)', 'long', [3, 2]),
    ],
  },
  {
    subject: 'COUNT_DISTINCT',
    cases: [
      stats('COUNT_DISTINCT(k)', 'long', 3),
      stats('COUNT_DISTINCT(many)', 'long', 5),
      stats('COUNT_DISTINCT(none)', 'long', 0),
      stats('COUNT_DISTINCT(k, 100)', 'long', 3),
      byGroup('COUNT_DISTINCT(k)', 'long', [2, 1]),
    ],
  },
  {
    subject: 'SUM',
    cases: [
      stats('SUM(i)', 'long', 19),
      stats('SUM(d)', 'double', 9),
      stats('SUM(many)', 'long', 18),
      stats('SUM(none)', 'long', null),
      byGroup('SUM(i)', 'long', [9, 10]),
      byGroup('SUM(d)', 'double', [9, null]),
      {
        query: `FROM ${NAME} | STATS x = SUM(l)`,
        columns: [['x', 'long']],
        rows: [[null]],
        warnings: failed('SUM(l)', 'java.lang.ArithmeticException: long overflow', {
          column: 41,
        }),
      },
      notNumeric('SUM'),
    ],
  },
  {
    subject: 'AVG',
    cases: [
      stats('AVG(i)', 'double', 4.75),
      stats('AVG(many)', 'double', 3),
      stats('AVG(none)', 'double', null),
      byGroup('AVG(d)', 'double', [3, null]),
      notNumeric('AVG'),
    ],
  },
  {
    subject: 'MIN and MAX',
    cases: [
      stats('MIN(i)', 'integer', 1),
      stats('MAX(many)', 'integer', 5),
      stats('MIN(k)', 'keyword', 'x'),
      stats('MAX(ip)', 'ip', '10.0.0.1'),
      stats('MAX(v)', 'version', '1.10.0'),
      stats('MAX(at)', 'date', '2024-01-04T00:00:00.000Z'),
      stats('MIN(none)', 'integer', null),
      byGroup('MAX(i)', 'integer', [6, 10]),
    ],
  },
  {
    subject: 'MEDIAN and PERCENTILE',
    cases: [
      stats('MEDIAN(i)', 'double', 4),
      stats('MEDIAN(many)', 'double', 3),
      stats('MEDIAN(none)', 'double', null),
      stats('PERCENTILE(i, 0)', 'double', 1),
      stats('PERCENTILE(i, 100)', 'double', 10),
      byGroup('PERCENTILE(i, 50)', 'double', [2, 10]),
      notNumeric('MEDIAN'),
      refused(
        'PERCENTILE(i, i)',
        /second argument of \[PERCENTILE\(i, i\)\] must be a constant, received \[i\]/
      ),
    ],
  },
  {
    subject: 'MEDIAN_ABSOLUTE_DEVIATION',
    cases: [
      byGroup('MEDIAN_ABSOLUTE_DEVIATION(i)', 'double', [1, 0]),
      stats('MEDIAN_ABSOLUTE_DEVIATION(none)', 'double', null),
      notNumeric('MEDIAN_ABSOLUTE_DEVIATION'),
    ],
  },
  {
    subject: 'STD_DEV and VARIANCE',
    cases: [
      byGroup('VARIANCE(i)', 'double', [14 / 3, 0]),
      byGroup('STD_DEV(i)', 'double', [Math.sqrt(14 / 3), 0]),
      stats('STD_DEV(none)', 'double', null),
      stats('VARIANCE(many)', 'double', 10 / 6),
      notNumeric('STD_DEV'),
    ],
  },
  {
    subject: 'VALUES',
    cases: [
      {
        query: `FROM ${NAME} | STATS x = VALUES(k) BY group | EVAL x = MV_SORT(x) | KEEP x, group | SORT group`,
        columns: [
          ['x', 'keyword'],
          ['group', 'keyword'],
        ],
        rows: [
          [['x', 'y'], 'a'],
          ['z', 'b'],
        ],
      },
      stats('MV_COUNT(VALUES(many))', 'integer', 5),
      stats('VALUES(none)', 'integer', null),
    ],
  },
  {
    subject: 'TOP',
    cases: [
      stats('TOP(i, 2, "desc")', 'integer', [10, 6]),
      stats('TOP(i, 2, "ASC")', 'integer', [1, 2]),
      stats('TOP(k, 2, "asc")', 'keyword', ['x', 'x']),
      stats('TOP(ip, 1, "desc")', 'ip', '10.0.0.1'),
      stats('TOP(many, 3, "desc")', 'integer', [5, 4, 3]),
      stats('TOP(none, 2, "asc")', 'integer', null),
      byGroup('TOP(i, 1, "desc")', 'integer', [6, 10]),
      refused(
        'TOP(i, 0, "asc")',
        /Limit must be greater than 0 in \[TOP\(i, 0, "asc"\)\], found \[0\]/
      ),
    ],
  },
  {
    subject: 'FIRST and LAST',
    cases: [
      stats('FIRST(k, at)', 'keyword', 'x'),
      stats('LAST(k, at)', 'keyword', 'z'),
      byGroup('LAST(i, at)', 'integer', [6, 10]),
    ],
  },
  {
    subject: 'WEIGHTED_AVG',
    cases: [
      byGroup('WEIGHTED_AVG(d, i)', 'double', [36.5 / 9, null]),
      stats('WEIGHTED_AVG(i, 2)', 'double', 4.75),
    ],
  },
  {
    subject: 'PRESENT and ABSENT',
    cases: [
      byGroup('PRESENT(d)', 'boolean', [true, false]),
      byGroup('ABSENT(d)', 'boolean', [false, true]),
    ],
  },
  {
    subject: 'BUCKET',
    cases: [
      {
        about: 'an interval',
        query: `FROM ${NAME} | WHERE at IS NOT NULL | STATS n = COUNT(*) BY b = BUCKET(at, 1 week) | SORT b`,
        columns: [
          ['n', 'long'],
          ['b', 'date'],
        ],
        rows: [[4, '2024-01-01T00:00:00.000Z']],
      },
      {
        about: 'a number of buckets of a year is one a month',
        query: `FROM ${NAME} | WHERE at IS NOT NULL | STATS n = COUNT(*) BY b = BUCKET(at, 20, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z") | SORT b`,
        columns: [
          ['n', 'long'],
          ['b', 'date'],
        ],
        rows: [[4, '2024-01-01T00:00:00.000Z']],
      },
      {
        about: 'numbers',
        query: `FROM ${NAME} | WHERE i IS NOT NULL | STATS n = COUNT(*) BY b = BUCKET(i, 5) | SORT b`,
        columns: [
          ['n', 'long'],
          ['b', 'double'],
        ],
        rows: [
          [2, 0],
          [1, 5],
          [1, 10],
        ],
      },
    ],
  },
  {
    subject: 'BUCKET where it stands',
    cases: [
      {
        about: 'the same call is the key, in fields and in conditions',
        query: `FROM ${NAME} | WHERE i IS NOT NULL | STATS n = COUNT(*) WHERE BUCKET(i, 5) > 0, s = BUCKET(i, 5) + 1 BY b = BUCKET(i, 5) | SORT b`,
        columns: [
          ['n', 'long'],
          ['s', 'double'],
          ['b', 'double'],
        ],
        rows: [
          [0, 1, 0],
          [1, 6, 5],
          [1, 11, 10],
        ],
      },
      ...(
        [
          [
            'EVAL x = BUCKET(i, 5)',
            'cannot use grouping function [BUCKET(i, 5)] outside of a STATS command',
          ],
          [
            'WHERE BUCKET(i, 5) > 0',
            'cannot use grouping function [BUCKET(i, 5)] outside of a STATS command',
          ],
          [
            'STATS BUCKET(i, 5) BY i',
            'can only use grouping function [BUCKET(i, 5)] as part of the BY clause',
          ],
          [
            'STATS COUNT(*) WHERE BUCKET(i, 5) > 0',
            'can only use grouping function [BUCKET(i, 5)] as part of the BY clause',
          ],
          [
            'STATS BUCKET(i, 5) BY BUCKET(i, 5)',
            'grouping function [BUCKET(i, 5)] cannot be used as an aggregate once declared in the STATS BY clause',
          ],
          [
            'STATS COUNT(*) BY BUCKET(BUCKET(i, 5), 6)',
            'cannot nest grouping functions; found [BUCKET(i, 5)] inside [BUCKET(BUCKET(i, 5), 6)]',
          ],
          [
            'STATS COUNT(*) BY BUCKET(i, 5, 1)',
            'function expects exactly four arguments when the first one is of type [INTEGER] and the second of type [INTEGER]',
          ],
          [
            'STATS COUNT(*) BY BUCKET(at, 5.5)',
            'second argument of [BUCKET(at, 5.5)] must be [integral, date_period or time_duration], found value [5.5] type [double]',
          ],
        ] as const
      ).map(([command, reason]): ConformanceCase => ({
        query: `FROM ${NAME} | ${command}`,
        error: {
          type: 'verification_exception',
          reason: new RegExp(`: ${reason.replace(/[[\]().*+?]/g, '\\$&')}$`),
        },
      })),
    ],
  },
  {
    subject: 'functions over fields',
    cases: [
      {
        about: 'single-value functions of several values give null and a warning',
        query: `FROM ${NAME} | WHERE i <= 2 | SORT i | EVAL x = ABS(many) | KEEP x`,
        columns: [['x', 'integer']],
        rows: [[null], [3]],
        warnings: failed('ABS(many)', SEVERAL_VALUES, { column: 64 }),
      },
    ],
  },
];
