import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const refused = (text: string, shown = text): ConformanceCase => ({
  query: `ROW a = 1 | SAMPLE ${text}`,
  error: {
    type: 'parsing_exception',
    reason: `line 1:13: invalid value for SAMPLE probability [${shown}], expecting a number between 0 and 1, exclusive`,
  },
});

export const sample: ConformanceSubject = {
  subject: 'SAMPLE',
  cases: [
    {
      about: 'never more rows than there are',
      query: 'FROM commands-staff | SAMPLE 0.5 | STATS fits = COUNT(*) <= 5',
      columns: [['fits', 'boolean']],
      rows: [[true]],
    },
    {
      query: 'FROM commands-staff | SAMPLE ?p | STATS fits = COUNT(*) <= 5',
      params: [{ p: 0.25 }],
      columns: [['fits', 'boolean']],
      rows: [[true]],
    },
    refused('0'),
    refused('1'),
    refused('1.5'),
    refused('-1.0'),
    refused('"foo"', 'foo'),
    refused('null'),
  ],
};
