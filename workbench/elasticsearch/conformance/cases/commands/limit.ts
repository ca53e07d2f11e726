import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const refused = (text: string, type: string): ConformanceCase => ({
  query: `ROW a = 1 | LIMIT ${text}`,
  error: {
    type: 'parsing_exception',
    reason: `line 1:13: value of [LIMIT ${text}] must be a non negative integer, found value [${text}] type [${type}]`,
  },
});

export const limit: ConformanceSubject = {
  subject: 'LIMIT',
  cases: [
    {
      query: 'FROM commands-staff | SORT id | LIMIT 2 | KEEP id',
      columns: [['id', 'integer']],
      rows: [[1], [2]],
    },
    { query: 'ROW a = 1 | LIMIT 0', columns: [['a', 'integer']], rows: [] },
    {
      about: 'the least of several counts',
      query: 'FROM commands-staff | LIMIT 3 | LIMIT 5 | STATS c = COUNT(*)',
      columns: [['c', 'long']],
      rows: [[3]],
    },
    {
      about: 'more than the maximum is cut without a word',
      query: 'ROW a = 1 | LIMIT 2000000000',
      columns: [['a', 'integer']],
      rows: [[1]],
    },
    {
      query: 'ROW a = 1 | LIMIT ?n',
      params: [{ n: 1 }],
      columns: [['a', 'integer']],
      rows: [[1]],
    },
    {
      about: 'rows are chosen after the cut',
      query: 'FROM commands-staff | SORT id | LIMIT 2 | WHERE id > 1 | KEEP id',
      columns: [['id', 'integer']],
      rows: [[2]],
    },
    refused('-1', 'integer'),
    refused('1.5', 'double'),
    refused('"1"', 'keyword'),
    refused('null', 'null'),
    refused('true', 'boolean'),
    refused('3000000000', 'long'),
  ],
};
