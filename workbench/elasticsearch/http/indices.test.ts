import { BOTH, cloudtrailCluster, DEFAULT, EU } from '../test_support/cloudtrail_cluster';
import { failureOf, statusOf, type TestCluster } from '../test_support/test_cluster';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterAll(() => cluster.close());

const bulk = async (lines: unknown[], path = '/_bulk', user = 'elastic') => {
  const body = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  const response = await cluster.fetch(path, { method: 'POST', body: body.join(''), user });
  return { status: response.status, body: await response.json() };
};

describe('an index', () => {
  it('is made, filled, searched, queried and deleted through the official client', async () => {
    const client = cluster.as('elastic');
    const made = await client.indices.create({
      index: 'cases',
      mappings: { dynamic: false, properties: { name: { type: 'keyword' }, n: { type: 'long' } } },
      settings: { number_of_shards: 1 },
    });
    expect(made).toEqual({ acknowledged: true, shards_acknowledged: true, index: 'cases' });
    expect(await client.indices.exists({ index: 'cases' })).toBe(true);
    const { successful, failed } = await client.helpers.bulk({
      datasource: [1, 2, 3].map((n) => ({ name: `case ${n}`, n, more: 'not mapped' })),
      onDocument: () => ({ index: { _index: 'cases' } }),
      refreshOnCompletion: false,
    });
    expect([successful, failed]).toEqual([3, 0]);
    const { hits } = await client.search({ index: 'cases', sort: [{ n: 'desc' }], size: 1 });
    expect(hits.hits[0]?._source).toEqual({ name: 'case 3', n: 3, more: 'not mapped' });
    const { values } = await client.esql.query({
      query: 'FROM cases | STATS s = SUM(n) | LIMIT 1',
    });
    expect(values).toEqual([[6]]);
    expect(await client.indices.get({ index: 'cases' })).toMatchObject({
      cases: { mappings: { properties: { n: { type: 'long' } } } },
    });
    expect(await client.indices.delete({ index: 'cases' })).toEqual({ acknowledged: true });
    expect(await client.indices.exists({ index: 'cases' })).toBe(false);
    expect(await statusOf(client.search({ index: 'cases' }))).toBe(404);
  });

  it.each([
    ['Upper', 'must be lowercase'],
    ['-a', "must not start with '_', '-', or '+'"],
    ['a b', 'must not contain the following characters'],
    ['a'.repeat(256), 'index name is too long'],
  ])('is not made with the name %s', async (index, reason) => {
    expect(await failureOf(cluster.as('elastic').indices.create({ index }))).toMatchObject({
      status: 400,
      type: 'invalid_index_name_exception',
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    [{ mappings: { properties: { a: { type: 'geo_point' } } } }, 'no field type [geo_point]'],
    [
      { mappings: { properties: { a: { type: 'date', format: 'dd' } } } },
      'the mapping parameter [format]',
    ],
    [{ mappings: { dynamic: true } }, 'the mapping cannot be read at [dynamic]'],
    [{ mappings: { runtime: {} } }, 'the mapping parameter [runtime]'],
    [{ mappings: { properties: { _id: { type: 'keyword' } } } }, 'Field [_id] is a metadata field'],
    [
      { mappings: { properties: { a: { type: 'long' }, A: { type: 'long' } } } },
      'differ only in upper and lower case',
    ],
    [{ aliases: {} }, 'unknown field [aliases]'],
    [{ settings: { analysis: {} } }, 'failed to parse field [settings]'],
  ])('is not made with what is not offered: %j', async (body, reason) => {
    const response = await cluster.fetch('/new', { method: 'PUT', body: JSON.stringify(body) });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(reason);
    expect(await cluster.as('elastic').indices.exists({ index: 'new' })).toBe(false);
  });

  it('is not made twice, and not deleted by a pattern', async () => {
    const client = cluster.as('elastic');
    expect(await failureOf(client.indices.create({ index: EU }))).toMatchObject({
      type: 'resource_already_exists_exception',
    });
    expect(await failureOf(client.indices.delete({ index: 'logs-*' }))).toMatchObject({
      reason: 'Wildcard expressions or all indices are not allowed',
    });
    expect(await statusOf(client.indices.delete({ index: 'nothing' }))).toBe(404);
  });
});

describe('_bulk', () => {
  beforeAll(() =>
    cluster.index('list', { properties: { n: { type: 'long' }, at: { type: 'date' } } }, [])
  );

  it('says of each line what became of it', async () => {
    const { status, body } = await bulk([
      { index: { _index: 'list', _id: 'a' } },
      { n: 1 },
      { create: { _index: 'list', _id: 'b' } },
      { n: [2, 3] },
      { create: { _index: 'list', _id: 'a' } },
      { n: 4 },
      { index: { _index: 'not-made' } },
      { n: 5 },
      { index: { _index: 'list', _id: 'c' } },
      { n: { deeper: 1 } },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      errors: true,
      items: [
        { index: { _index: 'list', _id: 'a', status: 201, result: 'created', _version: 1 } },
        { create: { _id: 'b', status: 201 } },
        { create: { status: 409, error: { type: 'version_conflict_engine_exception' } } },
        { index: { status: 404, error: { type: 'index_not_found_exception' } } },
        { index: { _id: 'c', status: 400, error: { type: 'document_parsing_exception' } } },
      ],
    });
    const { values } = await cluster
      .as('elastic')
      .esql.query({ query: 'FROM list METADATA _id | SORT _id | KEEP _id, n | LIMIT 9' });
    expect(values).toEqual([
      ['a', 1],
      ['b', [2, 3]],
    ]);
    const again = await bulk([{ index: { _index: 'list', _id: 'a' } }, { n: 9 }]);
    expect(JSON.stringify(again.body)).toContain('this engine does not replace documents');
  });

  it('takes the index from the address, and many writers at once', async () => {
    const writers = Array.from({ length: 8 }, (_, n) =>
      bulk([{ create: { _id: `w${n}` } }, { n: n % 2 === 0 ? n : [n, n] }], '/list/_bulk')
    );
    for (const { body } of await Promise.all(writers))
      expect(body).toMatchObject({ errors: false });
    const { hits } = await cluster.as('elastic').search({
      index: 'list',
      query: { prefix: { _id: 'w' } },
    });
    expect(hits.total).toMatchObject({ value: 8 });
  });

  it.each([
    [[], 'request body is required'],
    [['{"index":{"_index":"list"}}', '{"n":'], 'the body is no valid JSON'],
    [
      [{ delete: { _index: 'list', _id: 'a' } }],
      'Malformed action/metadata line [1], [delete] is not supported',
    ],
    [[{ index: { _index: 'list', pipeline: 'p' } }, {}], 'bulk line 1'],
    [[{ index: {} }, {}], 'index is missing'],
    [[{ index: { _index: 'list' } }, []], 'Malformed action/metadata line [2]'],
  ])('refuses %j as a whole', async (lines, reason) => {
    const { status, body } = await bulk(lines);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(reason);
  });
});

describe('_field_caps and _resolve/index', () => {
  it('give the fields of indices with their types', async () => {
    await cluster.index('logs-c', { properties: { count: { type: 'keyword' } } }, [{}]);
    const client = cluster.as('elastic');
    const { indices, fields } = await client.fieldCaps({ index: BOTH, fields: '*' });
    expect(indices).toEqual([DEFAULT, EU]);
    expect(fields).toMatchObject({
      '@timestamp': { date: { type: 'date', searchable: true, aggregatable: true } },
      user: { object: { searchable: false, metadata_field: false } },
      dataset: { keyword: { type: 'keyword' } },
      'message.text': { text: { aggregatable: false } },
      flat: { flattened: {} },
      _id: { _id: { metadata_field: true } },
    });
    const mixed = await client.fieldCaps({ index: 'logs-*', fields: ['count'] });
    expect(mixed.fields).toEqual({
      count: {
        integer: expect.objectContaining({ indices: [DEFAULT, EU] }),
        keyword: expect.objectContaining({ indices: ['logs-c'] }),
      },
    });
    const unmapped = { index: 'logs-*', fields: 'tags', include_unmapped: true };
    expect((await client.fieldCaps(unmapped)).fields.tags).toMatchObject({
      unmapped: { indices: ['logs-c'] },
    });
    const filtered = await client.fieldCaps({
      index: BOTH,
      fields: 'count',
      index_filter: { range: { '@timestamp': { gte: 'now/d' } } },
    });
    expect(filtered.indices).toEqual([EU]);
    expect((await failureOf(client.fieldCaps({ index: BOTH }))).reason).toContain(
      'no fields specified'
    );
  });

  it('give the names of indices', async () => {
    expect(await cluster.as('hunter').indices.resolveIndex({ name: '*' })).toEqual({
      indices: [DEFAULT, EU].map((name) => ({ name, attributes: ['open'], mode: 'standard' })),
      aliases: [],
      data_streams: [],
    });
  });
});
