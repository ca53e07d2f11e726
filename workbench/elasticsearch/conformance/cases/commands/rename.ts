import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const becomes = (command: string, ...columns: Array<[string, number]>): ConformanceCase => ({
  query: `ROW a = 1, b = 2, c = 3 | ${command}`,
  columns: columns.map(([name]) => [name, 'integer'] as const),
  rows: [columns.map(([, value]) => value)],
});

export const rename: ConformanceSubject = {
  subject: 'RENAME',
  cases: [
    becomes('RENAME a AS x', ['x', 1], ['b', 2], ['c', 3]),
    becomes('RENAME x = a', ['x', 1], ['b', 2], ['c', 3]),
    becomes('RENAME a AS x, c AS y', ['x', 1], ['b', 2], ['y', 3]),
    becomes('RENAME a AS a', ['a', 1], ['b', 2], ['c', 3]),
    becomes('RENAME a AS x, x AS y', ['y', 1], ['b', 2], ['c', 3]),
    becomes('RENAME a AS b', ['b', 1], ['c', 3]),
    becomes('RENAME a AS `x y`', ['x y', 1], ['b', 2], ['c', 3]),
    {
      query: 'ROW a = 1 | RENAME b AS c',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:20: Unknown column [b]',
      },
    },
    {
      query: 'ROW a = 1 | RENAME a AS b, a AS c',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:28: Column [a] renamed to [b] and is no longer available [a AS c]',
      },
    },
    {
      query: 'ROW a = 1 | RENAME a* AS b',
      error: {
        type: 'parsing_exception',
        reason: 'line 1:20: Using wildcards [*] in RENAME is not allowed [a* AS b]',
      },
    },
  ],
};
