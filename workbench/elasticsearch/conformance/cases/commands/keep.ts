import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

/** The columns of a row of six that are left. */
const leaves = (command: string, ...names: string[]): ConformanceCase => {
  const values: Record<string, number> = { a1: 1, a2: 2, b1: 3, b2: 4, 'c.d': 5, 'c.e': 6 };
  return {
    query: `ROW a1 = 1, a2 = 2, b1 = 3, b2 = 4, c.d = 5, c.e = 6 | ${command}`,
    columns: names.map((name) => [name, 'integer'] as const),
    rows: [names.map((name) => values[name])],
  };
};

const refused = (command: string, type: string, reason: string): ConformanceCase => ({
  query: `ROW a1 = 1, a2 = 2 | ${command}`,
  error: { type, reason },
});

export const keep: ConformanceSubject = {
  subject: 'KEEP',
  cases: [
    leaves('KEEP b1, a1', 'b1', 'a1'),
    leaves('KEEP a*', 'a1', 'a2'),
    leaves('KEEP *2', 'a2', 'b2'),
    leaves('KEEP c.*', 'c.d', 'c.e'),
    leaves('KEEP c.d', 'c.d'),
    leaves('KEEP *', 'a1', 'a2', 'b1', 'b2', 'c.d', 'c.e'),
    leaves('KEEP b2, *', 'b2', 'a1', 'a2', 'b1', 'c.d', 'c.e'),
    leaves('KEEP *, a1', 'a2', 'b1', 'b2', 'c.d', 'c.e', 'a1'),
    leaves('KEEP a*, a2, b1', 'a1', 'a2', 'b1'),
    leaves('KEEP a1, *1', 'a1', 'b1'),
    leaves('KEEP a*, *1', 'a2', 'a1', 'b1'),
    leaves('KEEP b1, b1', 'b1'),
    leaves('KEEP `b1`', 'b1'),
    refused(
      'KEEP nope',
      'verification_exception',
      'Found 1 problem\nline 1:27: Unknown column [nope]'
    ),
    refused(
      'KEEP z*',
      'verification_exception',
      'Found 1 problem\nline 1:27: No matches found for pattern [z*]'
    ),
    refused('KEEP *, *', 'parsing_exception', 'line 1:30: Cannot specify [*] more than once'),
  ],
};

export const drop: ConformanceSubject = {
  subject: 'DROP',
  cases: [
    leaves('DROP a1', 'a2', 'b1', 'b2', 'c.d', 'c.e'),
    leaves('DROP a*, c.d', 'b1', 'b2', 'c.e'),
    leaves('DROP *1, *2', 'c.d', 'c.e'),
    leaves('DROP b1, b*', 'a1', 'a2', 'c.d', 'c.e'),
    refused('DROP *', 'parsing_exception', 'line 1:27: Removing all fields is not allowed [*]'),
    refused(
      'DROP a3',
      'verification_exception',
      'Found 1 problem\nline 1:27: Unknown column [a3], did you mean any of [a1, a2]?'
    ),
    {
      about: 'the order of a dropped column stays',
      query: 'FROM commands-staff | SORT name DESC | DROP name | KEEP id | LIMIT 2',
      columns: [['id', 'integer']],
      rows: [[5], [4]],
    },
  ],
};
