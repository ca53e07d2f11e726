import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';
import { failed, SEVERAL_VALUES } from '../../shorthand';

const keeps = (condition: string, ...ids: number[]): ConformanceCase => ({
  query: `FROM commands-staff | WHERE ${condition} | SORT id | KEEP id`,
  columns: [['id', 'integer']],
  rows: ids.map((id) => [id]),
});

/** A row has several values where one is wanted. */
const warns = (condition: string, ...ids: number[]): ConformanceCase => ({
  ...keeps(condition, ...ids),
  warnings: failed(condition, SEVERAL_VALUES, { column: 29 }),
});

export const where: ConformanceSubject = {
  subject: 'WHERE',
  cases: [
    warns('salary > 150', 2, 3),
    keeps('salary IS NULL', 4),
    keeps('salary IS NOT NULL', 1, 2, 3, 5),
    keeps('height > 1.65 AND active', 1),
    keeps('active OR city == "Paris"', 1, 3, 4),
    warns('NOT active', 2),
    keeps('city != "Rome"', 1, 3),
    keeps('city IN ("Rome", "Oslo")', 2, 4),
    keeps('city NOT IN ("Rome")', 1, 3),
    keeps('name LIKE "?d*"', 1),
    keeps('name RLIKE "[A-C].*"', 1, 2, 3),
    keeps('hired >= "2021-06-01"', 2, 3),
    keeps('hired < "2020-12-31T00:00:00.001Z" AND hired > "2020-01-15"', 4),
    warns('address == "10.0.0.1"', 1),
    keeps('null'),
    keeps('true', 1, 2, 3, 4, 5),
    keeps('1 == 2'),
    {
      about: 'several values are neither equal nor not',
      query: 'FROM commands-staff | WHERE team == "red" | KEEP id',
      columns: [['id', 'integer']],
      rows: [[2]],
      warnings: failed('team == "red"', SEVERAL_VALUES, { column: 29 }),
    },
    {
      query: 'FROM commands-staff | WHERE salary',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:29: Condition expression needs to be boolean, found [LONG]',
      },
    },
    {
      about: 'all names of the first command with unknown ones are told',
      query: 'FROM commands-staff | WHERE nme == "x" AND salry > 1 | EVAL x = cty',
      error: {
        type: 'verification_exception',
        reason:
          'Found 2 problems\nline 1:29: Unknown column [nme], did you mean [name]?\nline 1:44: Unknown column [salry], did you mean [salary]?',
      },
    },
    {
      query: 'FROM commands-staff | WHERE salary == "x"',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:29: first argument of [salary == "x"] is [numeric] so second argument must also be [numeric] but was [keyword]',
      },
    },
    {
      query: 'FROM commands-staff | WHERE hired > "soon"',
      error: {
        type: 'verification_exception',
        reason: /^Found 1 problem\nline 1:37: Cannot convert string \[soon\] to \[DATETIME\]/,
      },
    },
  ],
};
