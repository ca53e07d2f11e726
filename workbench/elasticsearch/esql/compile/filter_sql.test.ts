import { failureOf, TestCluster } from '../../test_support/test_cluster';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.open();
  await cluster.index(
    'logs-a',
    {
      properties: {
        '@timestamp': { type: 'date' },
        user: { properties: { name: { type: 'keyword', ignore_above: 20 } } },
        tags: { type: 'keyword' },
        count: { type: 'integer' },
        ratio: { type: 'double' },
        done: { type: 'boolean' },
        ip: { type: 'ip' },
        dataset: { type: 'constant_keyword', value: 'aws.cloudtrail' },
        message: { type: 'text' },
        flat: { type: 'flattened' },
      },
    },
    [
      {
        '@timestamp': '2026-11-24T10:00:00Z',
        user: { name: 'Anna*%' },
        tags: ['x', 'y'],
        count: 1,
        done: true,
        ip: ['10.1.2.3', '::1'],
        message: 'said a word',
      },
      {
        '@timestamp': '2026-11-23T23:59:59.500Z',
        user: { name: 'anna' },
        tags: 'x',
        count: 2,
        ratio: 1.5,
        done: false,
        ip: '9.255.0.1',
        flat: { key: 'v', list: [{ n: 1 }, { n: [2, null] }], on: true },
      },
      { '@timestamp': '2026-11-17T00:00:00Z', user: { name: 'b'.repeat(21) }, count: 300 },
      {},
    ]
  );
});

afterAll(() => cluster.close());

/** The ids of the documents that a filter lets through. */
const found = async (filter: Record<string, unknown>): Promise<string> => {
  const { values } = await cluster.as('elastic').esql.query({
    query: 'FROM logs-a METADATA _id | KEEP _id | SORT _id | LIMIT 10',
    filter,
  });
  return values.map(([id]) => String(id)).join('');
};

const every: Array<[string, Record<string, unknown>, string]> = [
  ['match_all', { match_all: {} }, '0123'],
  ['match_none', { match_none: {} }, ''],
  ['term', { term: { 'user.name': 'anna' } }, '1'],
  [
    'term without regard to case',
    { term: { 'user.name': { value: 'ANNA', case_insensitive: true } } },
    '1',
  ],
  ['term on any of several values', { term: { tags: 'y' } }, '0'],
  ['term on a number in a text', { term: { count: '2' } }, '1'],
  ['term with a fraction on a whole number', { term: { count: 1.5 } }, ''],
  ['term on a boolean', { term: { done: 'false' } }, '1'],
  ['term on a constant', { term: { dataset: { value: 'aws.cloudtrail', boost: 2 } } }, '0123'],
  ['term on a whole day', { term: { '@timestamp': '2026-11-24' } }, '0'],
  ['term on an address in another form', { term: { ip: '0:0:0:0:0:0:0:1' } }, '0'],
  ['term on a block of addresses', { term: { ip: '10.0.0.0/8' } }, '0'],
  ['term on a field that is not there', { term: { nothing: 'x' } }, ''],
  ['term on _index', { term: { _index: 'logs-a' } }, '0123'],
  ['terms', { terms: { count: [1, 300], boost: 1 } }, '02'],
  ['terms of none', { terms: { count: [] } }, ''],
  ['match', { match: { 'user.name': { query: 'anna' } } }, '1'],
  ['match_phrase', { match_phrase: { tags: 'x' } }, '01'],
  ['range of numbers', { range: { count: { gte: 2, lt: 300 } } }, '1'],
  ['range with a fraction', { range: { count: { gt: 1.5 } } }, '12'],
  ['range of doubles', { range: { ratio: { gte: 1.5, lte: '1.5' } } }, '1'],
  ['range of texts', { range: { 'user.name': { gte: 'a' } } }, '1'],
  ['range of addresses', { range: { ip: { gt: '9.255.0.0', lt: '10.0.0.0' } } }, '1'],
  ['range of dates', { range: { '@timestamp': { gte: '2026-11-24T00:00:00Z' } } }, '0'],
  ['range to the end of a day', { range: { '@timestamp': { lte: '2026-11-23' } } }, '12'],
  ['range after a day', { range: { '@timestamp': { gt: '2026-11-23' } } }, '0'],
  ['range by date math', { range: { '@timestamp': { gte: 'now-1d/d', lt: 'now/d' } } }, '1'],
  ['range by date math from a date', { range: { '@timestamp': { lt: '2026-11-17||+1d' } } }, '2'],
  [
    'range in milliseconds',
    { range: { '@timestamp': { gte: 1795514400000, format: 'epoch_millis' } } },
    '0',
  ],
  [
    'range in a time zone',
    { range: { '@timestamp': { gte: '2026-11-24', time_zone: 'Europe/Berlin' } } },
    '01',
  ],
  ['range without bounds', { range: { count: {} } }, '012'],
  ['exists', { exists: { field: 'tags' } }, '01'],
  ['exists on a text too long to have a value', { exists: { field: 'user.name' } }, '01'],
  ['exists on an object', { exists: { field: 'user' } }, '01'],
  ['match on an analysed text', { match: { message: 'WORD other' } }, '0'],
  ['match_phrase on an analysed text', { match_phrase: { message: 'a word' } }, '0'],
  ['match_phrase in another order', { match_phrase: { message: 'word a' } }, ''],
  ['wildcard on an analysed text', { wildcard: { message: 'wo*' } }, '0'],
  ['multi_match over all fields', { multi_match: { query: 'word', lenient: true } }, '0'],
  ['multi_match on a number', { multi_match: { query: '300', lenient: true } }, '2'],
  ['exists on an analysed text', { exists: { field: 'message' } }, '0'],
  ['exists on a flattened field', { exists: { field: 'flat' } }, '1'],
  ['term on a flattened key', { term: { 'flat.key': 'v' } }, '1'],
  ['term on a flattened key in lists', { term: { 'flat.list.n': 2 } }, '1'],
  ['term on a flattened key that is an object', { exists: { field: 'flat.list' } }, ''],
  ['terms on a flattened key', { terms: { 'flat.on': ['x', true] } }, '1'],
  ['prefix on a flattened key', { prefix: { 'flat.key': 'v' } }, '1'],
  ['exists on a flattened key', { exists: { field: 'flat.list.n' } }, '1'],
  ['exists on no flattened key', { exists: { field: 'flat.none' } }, ''],
  ['exists on _ignored', { exists: { field: '_ignored' } }, '2'],
  ['term on _ignored', { term: { _ignored: 'user.name' } }, '2'],
  ['wildcard', { wildcard: { 'user.name': 'a*a' } }, '1'],
  ['wildcard with escapes', { wildcard: { 'user.name': { value: 'Ann?\\*%' } } }, '0'],
  [
    'wildcard without regard to case',
    { wildcard: { 'user.name': { value: 'ANNA*', case_insensitive: true } } },
    '01',
  ],
  ['wildcard on a constant', { wildcard: { dataset: 'aws.*' } }, '0123'],
  ['prefix', { prefix: { 'user.name': { value: 'Ann' } } }, '0'],
  ['prefix of several values', { prefix: { tags: 'y' } }, '0'],
  ['ids', { ids: { values: ['3', '1', 'x'] } }, '13'],
  ['bool without clauses', { bool: {} }, '0123'],
  [
    'bool with one of several',
    { bool: { should: [{ term: { count: 1 } }, { term: { count: 2 } }] } },
    '01',
  ],
  [
    'bool in which should only scores',
    { bool: { filter: { exists: { field: 'count' } }, should: { term: { count: 1 } } } },
    '012',
  ],
  [
    'bool with all of several',
    {
      bool: {
        should: [{ exists: { field: 'count' } }, { term: { tags: 'x' } }],
        minimum_should_match: '100%',
      },
    },
    '01',
  ],
  [
    'bool with more than there are',
    { bool: { should: [{ match_all: {} }], minimum_should_match: 2 } },
    '',
  ],
  [
    'bool with all but one',
    {
      bool: { should: [{ term: { count: 1 } }, { term: { tags: 'x' } }], minimum_should_match: -1 },
    },
    '01',
  ],
  [
    'bool with must and must_not',
    { bool: { must: [{ exists: { field: 'count' } }], must_not: { term: { tags: 'x' } } } },
    '2',
  ],
];

describe('a filter of the Query DSL', () => {
  it.each(every)('%s', async (_what, filter, ids) => {
    expect(await found(filter)).toBe(ids);
  });

  it.each([
    ['query_string', { query_string: { query: 'a' } }, 'the query [query_string] is not supported'],
    ['regexp', { regexp: { tags: 'a' } }, 'the query [regexp] is not supported'],
    [
      'an option',
      { match: { tags: { query: 'a', fuzziness: 2 } } },
      '[match] query does not support [fuzziness]',
    ],
    [
      'two fields',
      { term: { a: 1, b: 2 } },
      "[term] query doesn't support multiple fields, found [a] and [b]",
    ],
    ['null', { term: { tags: null } }, '[term] value cannot be null'],
    ['a text for a number', { term: { count: 'many' } }, 'For input string: "many"'],
    [
      'a text for a date',
      { range: { '@timestamp': { gte: 'soon' } } },
      'failed to parse date field [soon]',
    ],
    [
      'a date format',
      { range: { '@timestamp': { gte: '1', format: 'dd' } } },
      'the date format [dd] is not supported',
    ],
    [
      'a time zone',
      { range: { '@timestamp': { gte: '2026-01-01', time_zone: 'Mars' } } },
      'Unknown time-zone ID: Mars',
    ],
    ['a pattern on an address', { wildcard: { ip: '1*' } }, 'not on [ip] which is of type [ip]'],
    ['a term of an analysed text', { term: { message: 'word' } }, 'on the text field [message]'],
    [
      'a match of some fields',
      { multi_match: { query: 'word', fields: ['message'] } },
      '[multi_match] query does not support [fields]',
    ],
    ['a match that is strict', { multi_match: { query: 'word' } }, 'only over all fields'],
  ])('is refused by name: %s', async (_what, filter, reason) => {
    const call = cluster.as('elastic').esql.query({ query: 'FROM logs-a | LIMIT 1', filter });
    const failure = await failureOf(call);
    expect(failure.status).toBe(400);
    expect(failure.reason).toContain(reason);
  });

  it('is refused when it is nested deeper than Elasticsearch allows', async () => {
    let filter: Record<string, unknown> = { match_all: {} };
    for (let depth = 0; depth < 40; depth++) filter = { bool: { must: [filter] } };
    const call = cluster.as('elastic').esql.query({ query: 'FROM logs-a | LIMIT 1', filter });
    expect((await failureOf(call)).reason).toContain('maximum nested depth');
  });
});
