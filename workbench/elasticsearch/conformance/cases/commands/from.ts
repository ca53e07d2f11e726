import type { ConformanceSubject } from '../../conformance_case';
import { STAFF } from './staff_index';

const counts = (sources: string, count: number) => ({
  query: `FROM ${sources} | STATS c = COUNT(*)`,
  columns: [['c', 'long'] as const],
  rows: [[count]],
});

const unknown = (sources: string, named: string) => ({
  query: `FROM ${sources}`,
  error: {
    type: 'verification_exception',
    reason: `Found 1 problem\nline 1:1: Unknown index [${named}]`,
  },
});

export const from: ConformanceSubject = {
  subject: 'FROM',
  indices: {
    'commands-staff': STAFF,
    'commands-from-a': {
      mapping: {
        properties: {
          b: { type: 'keyword', ignore_above: 3 },
          a: { type: 'integer' },
          same: { type: 'keyword' },
          differs: { type: 'integer' },
          at: { type: 'date' },
        },
      },
      documents: [
        { a: 1, b: 'abc', same: 'x', differs: 1, at: '2026-11-24T10:05:00.123Z' },
        { a: 2, b: 'abcd', same: 'y', differs: 2 },
      ],
    },
    'commands-from-b': {
      mapping: {
        properties: {
          same: { type: 'constant_keyword', value: 'z' },
          differs: { type: 'keyword' },
          at: { type: 'date_nanos' },
        },
      },
      documents: [{ differs: '3', at: '2026-11-24T10:05:00.123456789Z' }],
    },
    'commands-from-empty': { mapping: { properties: { e: { type: 'keyword' } } }, documents: [] },
  },
  cases: [
    counts('commands-from-a', 2),
    counts('commands-from-a, commands-from-b', 3),
    counts('commands-from-a,commands-from-a', 2),
    counts('commands-from-*', 3),
    counts('commands-from-*,-commands-from-b', 2),
    counts('commands-f*-a,commands-from-none*', 2),
    counts('"commands-from-a"', 2),
    counts('"commands-from-a,commands-from-b"', 3),
    counts('"""commands-from-a"""', 2),
    counts('commands-from-empty', 0),
    unknown('commands-from-none', 'commands-from-none'),
    unknown('commands-from-none*', 'commands-from-none*'),
    unknown('commands-from-a,commands-from-none', 'commands-from-none'),
    {
      about: 'all fields in the order of their names',
      query: 'FROM commands-from-a | SORT a | LIMIT 1',
      columns: [
        ['a', 'integer'],
        ['at', 'date'],
        ['b', 'keyword'],
        ['differs', 'integer'],
        ['same', 'keyword'],
      ],
      rows: [[1, '2026-11-24T10:05:00.123Z', 'abc', 1, 'x']],
    },
    {
      about: 'a keyword over its limit is null and named',
      query: 'FROM commands-from-a METADATA _ignored | SORT a | KEEP a, b, _ignored',
      columns: [
        ['a', 'integer'],
        ['b', 'keyword'],
        ['_ignored', 'keyword'],
      ],
      rows: [
        [1, 'abc', null],
        [2, null, 'b'],
      ],
    },
    {
      about: 'metadata come last, in their own order',
      query: 'FROM commands-from-b METADATA _version, _index, _id | KEEP same, _*',
      columns: [
        ['same', 'keyword'],
        ['_version', 'long'],
        ['_index', 'keyword'],
        ['_id', 'keyword'],
      ],
      rows: [['z', 1, 'commands-from-b', '0']],
    },
    {
      query: 'FROM commands-from-a METADATA _source | SORT a DESC | KEEP _source | LIMIT 1',
      columns: [['_source', '_source']],
      rows: [[{ a: 2, b: 'abcd', same: 'y', differs: 2 }]],
    },
    {
      about: 'types of one family are one column',
      query: 'FROM commands-from-a,commands-from-b | SORT same | KEEP same',
      columns: [['same', 'keyword']],
      rows: [['x'], ['y'], ['z']],
    },
    {
      about: 'dates of both kinds are date_nanos',
      query: 'FROM commands-from-a,commands-from-b | SORT at DESC NULLS LAST | KEEP at',
      columns: [['at', 'date_nanos']],
      rows: [['2026-11-24T10:05:00.123456789Z'], ['2026-11-24T10:05:00.123Z'], [null]],
    },
    {
      about: 'types of several families are unsupported',
      query: 'FROM commands-from-a,commands-from-b | KEEP differs | LIMIT 1',
      columns: [['differs', 'unsupported']],
      rows: [[null]],
    },
    {
      about: 'and cannot be used',
      query: 'FROM commands-from-a,commands-from-b | WHERE differs == 1',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:46: Cannot use field [differs] due to ambiguities being mapped as [2] incompatible types: [integer] in [commands-from-a], [keyword] in [commands-from-b]',
      },
    },
    {
      query: 'FROM commands-from-a METADATA _nothing',
      error: { type: 'parsing_exception', reason: /^line 1:31: / },
    },
    {
      query: 'FROM commands-from-a METADATA _id, _id',
      error: {
        type: 'parsing_exception',
        reason: 'line 1:36: metadata field [_id] already declared [@1:31]',
      },
    },
    {
      about: 'a filter of the request goes before the query',
      query: 'FROM commands-from-* | STATS c = COUNT(*)',
      filter: { term: { same: 'x' } },
      columns: [['c', 'long']],
      rows: [[1]],
    },
    {
      about: 'a cut at 1,000 rows is told',
      query: 'FROM commands-from-empty',
      columns: [['e', 'keyword']],
      rows: [],
      warnings: ['No limit defined, adding default limit of [1000]'],
    },
  ],
};
