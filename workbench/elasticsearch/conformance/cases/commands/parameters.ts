import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const finds = (condition: string, params: unknown, ...ids: number[]): ConformanceCase => ({
  query: `FROM commands-staff | WHERE ${condition} | SORT id | KEEP id`,
  params,
  columns: [['id', 'integer']],
  rows: ids.map((id) => [id]),
});

const refused = (query: string, params: unknown, reason: string): ConformanceCase => ({
  query,
  params,
  error: { type: 'parsing_exception', reason },
});

export const parameters: ConformanceSubject = {
  subject: 'Parameters',
  cases: [
    finds('name == ?n', [{ n: 'Ada' }], 1),
    finds('id > ?from AND id <= ?to', [{ from: 1 }, { to: 3 }], 2, 3),
    finds('id > ? AND name != ?', [3, 'Dee'], 5),
    finds('id > ?2 AND name != ?1', ['Dee', 3], 5),
    finds('height > ?h', [{ h: 1.75 }], 2, 5),
    finds('city IN (?a, ?b)', [{ a: 'Rome' }, { b: 'Oslo' }], 2, 4),
    finds('name LIKE ?p', [{ p: 'A*' }], 1),
    finds('name RLIKE ?p', [{ p: '[AB].*' }], 1, 2),
    finds('hired >= ?at', [{ at: '2022-01-01' }], 3),
    finds('hired >= ?at::datetime', [{ at: '2022-01-01' }], 3),
    finds('??f == ?v', [{ f: 'name' }, { v: 'Ada' }], 1),
    finds('?f == ?v', [{ f: { identifier: 'name' } }, { v: { value: 'Ada' } }], 1),
    finds('??fn(name) == 3 AND id < 2', [{ fn: 'LENGTH' }], 1),
    {
      about: 'a value is never read as a part of the query',
      ...finds('name == ?n', [{ n: '" OR true //' }]),
    },
    {
      query: 'FROM commands-staff | STATS c = COUNT(*) BY ??key | SORT ??key | LIMIT 1',
      params: [{ key: 'city' }],
      columns: [
        ['c', 'long'],
        ['city', 'keyword'],
      ],
      rows: [[2, 'Paris']],
    },
    {
      query: 'FROM commands-staff | SORT id | KEEP ??a, ?b | LIMIT 1',
      params: [{ a: 'name' }, { b: { pattern: 'i*' } }],
      columns: [
        ['name', 'keyword'],
        ['id', 'integer'],
      ],
      rows: [['Ada', 1]],
    },
    {
      query: 'ROW a = 1 | RENAME ??old AS ??new | EVAL ??more = 2',
      params: [{ old: 'a' }, { new: 'b' }, { more: 'c' }],
      columns: [
        ['b', 'integer'],
        ['c', 'integer'],
      ],
      rows: [[1, 2]],
    },
    {
      query: 'ROW a = [1, 2] | MV_EXPAND ??a | SORT ??a DESC | LIMIT ?n',
      params: [{ a: 'a' }, { n: 1 }],
      columns: [['a', 'integer']],
      rows: [[2]],
    },
    {
      query: 'ROW t = "a b" | DISSECT ??t "%{x} %{+x}" APPEND_SEPARATOR=?s | KEEP x',
      params: [{ t: 't' }, { s: '+' }],
      columns: [['x', 'keyword']],
      rows: [['a+b']],
    },
    {
      query: 'ROW a = ?n, b = ?s, c = ?d, e = ?t, f = ?z',
      params: [{ n: 1 }, { s: 'x' }, { d: 1.5 }, { t: true }, { z: null }],
      columns: [
        ['a', 'integer'],
        ['b', 'keyword'],
        ['c', 'double'],
        ['e', 'boolean'],
        ['f', 'null'],
      ],
      rows: [[1, 'x', 1.5, true, null]],
    },
    {
      query: 'ROW a = ?l',
      params: [{ l: 3000000000 }],
      columns: [['a', 'long']],
      rows: [[3000000000]],
    },
    refused(
      'ROW a = ?nme',
      [{ name: 1 }],
      'line 1:9: Unknown query parameter [nme], did you mean [name]?'
    ),
    refused(
      'ROW a = ?x, b = ?y',
      [{ other: 1 }],
      'line 1:9: Unknown query parameter [x]; line 1:17: Unknown query parameter [y]'
    ),
    refused(
      'ROW a = ?2',
      [1],
      'line 1:9: No parameter is defined for position 2, did you mean position 1?'
    ),
    refused('ROW a = ?, b = ?', [1], 'line 1:16: Not enough actual parameters 1'),
    refused(
      'ROW a = 1 | EVAL b = ??n',
      [{ n: null }],
      'line 1:22: Query parameter [??n] is null or undefined, cannot be used as an identifier'
    ),
    refused(
      'ROW a = 1 | EVAL ?n = 2',
      [{ n: 'x' }],
      'line 1:18: Query parameter [?n] with value [x] declared as a constant, cannot be used as an identifier'
    ),
    {
      query: 'ROW t = "x" | DISSECT t ?p',
      params: [{ p: '%{a}' }],
      error: { type: 'parsing_exception', reason: /^line 1:25: / },
    },
    {
      query: 'ROW t = "x" | GROK t ?p',
      params: [{ p: '%{INT:a}' }],
      error: { type: 'parsing_exception', reason: /^line 1:22: / },
    },
    {
      query: 'FROM ?index',
      params: [{ index: 'commands-staff' }],
      error: { type: 'verification_exception', reason: /Unknown index \[\?index\]/ },
    },
    {
      query: 'ROW a = NOW() - ?n day',
      params: [{ n: 7 }],
      error: { type: 'parsing_exception', reason: /^line 1:20: / },
    },
    {
      query: 'ROW a = 1 | SORT a ?order',
      params: [{ order: 'DESC' }],
      error: { type: 'parsing_exception', reason: /^line 1:20: / },
    },
  ],
};
