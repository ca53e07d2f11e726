import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const finds = (condition: string, ...ids: number[]): ConformanceCase => ({
  query: `FROM commands-staff | WHERE ${condition} | SORT id | KEEP id`,
  columns: [['id', 'integer']],
  rows: ids.map((id) => [id]),
});

const notes = (condition: string, ...ns: number[]): ConformanceCase => ({
  query: `FROM commands-notes | WHERE ${condition} | SORT n | KEEP n`,
  columns: [['n', 'integer']],
  rows: ns.map((n) => [n]),
});

const kql = (query: string, ...ids: number[]): ConformanceCase =>
  finds(`KQL("""${query}""")`, ...ids);

export const fullText: ConformanceSubject = {
  subject: 'KQL and MATCH',
  indices: {
    'commands-notes': {
      mapping: {
        properties: { n: { type: 'integer' }, note: { type: 'text' }, by: { type: 'keyword' } },
      },
      documents: [
        { n: 1, note: 'The quick brown fox', by: 'null' },
        { n: 2, note: ['Brown bread', 'quick tea'], by: 'fox' },
        { n: 3, by: 'Ann' },
      ],
    },
  },
  cases: [
    notes('KQL("note: QUICK")', 1, 2),
    notes('KQL("note: \\"quick brown\\"")', 1),
    notes('KQL("note: bro*")', 1, 2),
    notes('KQL("note: *")', 1, 2),
    notes('KQL("fox")', 1, 2),
    notes('KQL("\\"quick tea\\"")', 2),
    notes('KQL("by: null")', 1),
    notes('MATCH(note, "fox bread")', 1, 2),
    notes('MATCH_PHRASE(note, "quick brown")', 1),
    notes('note : "tea"', 2),
    notes('MATCH(note, "quick bread", {"operator": "AND"})', 2),
    notes('MATCH(note, "quick fox bread", {"minimum_should_match": 2})', 1, 2),
    notes('MATCH(note, "quick fox bread the", {"minimum_should_match": "75%"})', 1),
    notes('MATCH(note, "quick fox", {"minimum_should_match": "-1", "boost": 2.5})', 1, 2),
    notes('MATCH(note, "", {"zero_terms_query": "all"})', 1, 2, 3),
    notes('MATCH(n, "no number", {"lenient": true})'),
    notes('MATCH_PHRASE(note, "?", {"zero_terms_query": "none"})'),
    notes('KQL("by: FOX", {"case_insensitive": true})', 2),
    notes('KQL("by: F*", {"case_insensitive": true})', 2),
    notes('KQL("by: F*")'),
    notes('KQL("fox", {"default_field": "by"})', 2),
    notes('KQL("fox", {"default_field": "*", "boost": 1})', 1, 2),
    {
      about: 'a date of the query is one of the time zone',
      query:
        'FROM commands-staff | WHERE KQL("hired >= \\"2021-01-01T00:30\\" and hired < \\"2030-01-01\\"", {"time_zone": "+01:00"}) | STATS c = COUNT(*)',
      columns: [['c', 'long']],
      rows: [[2]],
    },
    {
      query: 'FROM commands-notes | WHERE MATCH(note, "a", {"colour": 1})',
      error: { type: 'verification_exception', reason: /Invalid option \[colour\] in / },
    },
    {
      query: 'FROM commands-notes | WHERE MATCH(note, "a", {"lenient": "perhaps"})',
      error: { type: 'verification_exception', reason: /Invalid option \[lenient\] in / },
    },
    kql('name: Ada', 1),
    kql('name: "Ada"', 1),
    kql('team: red', 1, 2),
    kql('team: (red or green)', 1, 2, 5),
    kql('city: Rome and active: true', 4),
    kql('city: Rome or name: Eli', 2, 4, 5),
    kql('not city: Rome', 1, 3, 5),
    kql('name: A*', 1),
    kql('name: *', 1, 2, 3, 4, 5),
    kql('height: *', 1, 2, 4, 5),
    kql('not salary: *', 4),
    kql('salary > 150', 2, 3, 5),
    kql('salary >= 200 and salary < 300', 2),
    kql('hired >= "2021-01-01"', 2, 3),
    kql('id: (1 or 2) and not team: blue', 2),
    kql('address: "10.0.0.0/28"', 1, 4),
    kql('none: x'),
    finds('KQL("name: Ada") OR id == 2', 1, 2),
    finds('NOT KQL("name: Ada")', 2, 3, 4, 5),
    finds('MATCH(name, "Ada")', 1),
    finds('name : "Ada"', 1),
    finds('id : 3', 3),
    {
      query: 'FROM commands-staff | WHERE KQL(?q) | SORT id | KEEP id',
      params: [{ q: 'name: Ada' }],
      columns: [['id', 'integer']],
      rows: [[1]],
    },
    {
      query: 'FROM commands-staff | STATS c = COUNT(*) BY name | WHERE KQL("name: Ada")',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:58: [KQL] function cannot be used after STATS',
      },
    },
    {
      query: 'FROM commands-staff | EVAL x = name | WHERE MATCH(x, "Ada")',
      error: {
        type: 'verification_exception',
        reason:
          'Found 1 problem\nline 1:51: [MATCH] function cannot operate on [x], which is not a field from an index mapping',
      },
    },
  ],
};
