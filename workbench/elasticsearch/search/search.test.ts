import type { Client } from '@elastic/elasticsearch';
import { BOTH, cloudtrailCluster, DEFAULT, EU } from '../test_support/cloudtrail_cluster';
import { failureOf, type TestCluster } from '../test_support/test_cluster';

type Search = NonNullable<Parameters<Client['search']>[0]>;
type Sort = NonNullable<Search['sort']>;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
  await cluster.index(
    'other',
    { properties: { tags: { type: 'integer' }, ip: { type: 'ip' }, ratio: { type: 'double' } } },
    [
      { tags: [9, 3], ip: ['10.0.0.1', '9.0.0.1'], ratio: 2.5, 'dotted.key': [{ a: 1, b: 2 }] },
      { tags: 5, ip: '::1' },
      {},
    ]
  );
});

afterAll(() => cluster.close());

const search = (request: Search, user = 'hunter') => cluster.as(user).search(request);

/** `index/id` of the hits, the index by its last word. */
const hits = async (request: Search, user?: string): Promise<string> =>
  (await search(request, user)).hits.hits
    .map(({ _index, _id }) => `${_index.split('-').at(-1) ?? ''}/${String(_id)}`)
    .join(' ');

describe('_search', () => {
  it('tells whole numbers above 2^53 apart', async () => {
    await cluster.index('large', { properties: { n: { type: 'long' } } }, [{ n: 2 ** 53 }]);
    const found = async (n: string): Promise<unknown> => {
      const body = `{"query": {"terms": {"n": [${n}]}}, "_source": false}`;
      const response = await cluster.fetch('/large/_search', { method: 'POST', body });
      return ((await response.json()) as { hits: { total: { value: number } } }).hits.total.value;
    };
    expect(await found('9007199254740992')).toBe(1);
    expect(await found('9007199254740993')).toBe(0);
    await cluster.as('elastic').indices.delete({ index: 'large' });
  });

  it('gives whole documents of several indices in the order in which they came', async () => {
    const { hits: found, ...answer } = await search({ index: BOTH, size: 1 });
    expect(answer).toEqual({
      took: expect.any(Number),
      timed_out: false,
      _shards: { total: 2, successful: 2, skipped: 0, failed: 0 },
    });
    expect(found).toEqual({
      total: { value: 6, relation: 'eq' },
      max_score: 1,
      hits: [
        {
          _index: DEFAULT,
          _id: '0',
          _score: 1,
          _source: {
            '@timestamp': '2026-11-23T10:01:00Z',
            user: { name: 'us-1', id: 'id-1' },
            tags: ['b', 'a'],
            count: 1,
            message: 'short',
            flat: { key: [{ nested: 1 }] },
          },
        },
      ],
    });
  });

  it.each<[string, Search, string]>([
    ['by a filter', { query: { term: { count: 2 } } }, 'default/1 eu/1'],
    ['by ids', { query: { ids: { values: ['2'] } } }, 'default/2 eu/2'],
    ['by an index in the filter', { query: { term: { _index: EU } } }, 'eu/0 eu/1 eu/2'],
    ['newest first', { sort: [{ '@timestamp': 'desc' }], size: 4 }, 'eu/2 eu/1 eu/0 default/2'],
    [
      'by several keys',
      { sort: ['tags', { count: { order: 'desc' } }], size: 3 },
      'default/0 eu/0 default/2',
    ],
    ['page by page', { sort: '@timestamp', from: 2, size: 2 }, 'default/2 eu/0'],
    [
      'backwards',
      { sort: [{ _index: 'desc' }, { _doc: { order: 'desc' } }], size: 2 },
      'eu/2 eu/1',
    ],
    [
      'relative to the clock',
      { query: { range: { '@timestamp': { gte: 'now-1h' } } } },
      'eu/0 eu/1 eu/2',
    ],
  ])('finds %s', async (_what, request, expected) => {
    expect(await hits({ index: BOTH, ...request })).toBe(expected);
  });

  it.each<[string, Search, string]>([
    ['the least of several', { sort: 'tags' }, 'other/0 other/1 other/2'],
    ['the greatest of several', { sort: [{ tags: 'desc' }] }, 'other/0 other/1 other/2'],
    [
      'the greatest when it is asked for',
      { sort: [{ tags: { mode: 'max' } }] },
      'other/1 other/0 other/2',
    ],
    [
      'nothing first',
      { sort: [{ ratio: { missing: '_first' } }, '_doc'] },
      'other/1 other/2 other/0',
    ],
    ['addresses by their bytes', { sort: 'ip' }, 'other/1 other/0 other/2'],
  ])('sorts by %s', async (_what, request, expected) => {
    expect(await hits({ index: 'other', ...request }, 'elastic')).toBe(expected);
  });

  it('tells what a hit was sorted by', async () => {
    const sortOf = async (sort: Sort, index = EU): Promise<unknown> =>
      (await search({ index, sort, size: 1 }, 'elastic')).hits;
    expect(await sortOf([{ '@timestamp': 'desc' }, 'user.name'])).toMatchObject({
      max_score: null,
      hits: [{ _score: null, sort: [Date.parse('2026-11-24T10:03:00Z'), 'eu-3'] }],
    });
    const format = 'strict_date_optional_time';
    expect(await sortOf([{ '@timestamp': { order: 'asc', format } }])).toMatchObject({
      hits: [{ sort: ['2026-11-24T10:01:00.000Z'] }],
    });
    expect(await sortOf(['ip', 'ratio'], 'other')).toMatchObject({
      hits: [{ sort: ['::1', null] }],
    });
  });

  it.each<[NonNullable<Search['_source']>, unknown]>([
    [false, undefined],
    [['count', 'user'], { count: 3, user: { name: 'eu-3', id: 'id-3' } }],
    [
      ['user.*', 'flat.key.nested'],
      { user: { name: 'eu-3', id: 'id-3' }, flat: { key: [{ nested: 3 }] } },
    ],
    [{ includes: 'user', excludes: ['*.id'] }, { user: { name: 'eu-3' } }],
    [{ excludes: ['@*', 'user', 'tags', 'flat', 'mess*'] }, { count: 3 }],
    ['nothing', {}],
  ])('sends of the source what is asked for: %j', async (_source, expected) => {
    const { hits: found } = await search({ index: EU, query: { ids: { values: ['2'] } }, _source });
    expect(found.hits[0]?._source).toEqual(expected);
  });

  it('takes parts of the source from the address', async () => {
    const path = `/${EU}/_search?size=1&sort=count:desc&_source_includes=count,user&_source_excludes=user.id`;
    expect(await (await cluster.fetch(path)).json()).toMatchObject({
      hits: { hits: [{ _source: { count: 3, user: { name: 'eu-3' } }, sort: [3] }] },
    });
    const none = await (await cluster.fetch(`/${EU}/_search?size=1&_source=false`)).text();
    expect(none).not.toContain('_source');
  });

  it('gives fields as lists, in the order of the source, and names those ignored', async () => {
    const fields = ['tags', '@timestamp', 'user.*', 'data*', 'message*', 'nothing', 'flat'];
    const { hits: found } = await search({ index: EU, fields, _source: false, sort: 'count' });
    expect(found.hits[0]?.fields).toEqual({
      tags: ['b', 'a'],
      '@timestamp': ['2026-11-24T10:01:00.000Z'],
      'user.name': ['eu-1'],
      dataset: ['aws.cloudtrail'],
      message: ['short'],
      'message.text': ['short'],
      flat: [{ key: [{ nested: 1 }] }],
    });
    expect(found.hits[2]).toMatchObject({ _ignored: ['message'] });
    expect(found.hits[2]?.fields).toMatchObject({
      'message.text': ['longer than twenty characters'],
    });
    expect(found.hits[2]?.fields).not.toHaveProperty('message');
  });

  it.each([
    [true, { value: 6, relation: 'eq' }],
    [4, { value: 4, relation: 'gte' }],
    [6, { value: 6, relation: 'eq' }],
    [false, undefined],
  ])('counts matches as it is asked to: %j', async (track_total_hits, total) => {
    expect((await search({ index: BOTH, size: 0, track_total_hits })).hits.total).toEqual(total);
  });

  it('says which indices do not map what is sorted by, and fails when none does', async () => {
    const index = `${EU},other`;
    const part = await search({ index, sort: 'user.name' }, 'elastic');
    expect(part._shards).toMatchObject({
      successful: 1,
      failed: 1,
      failures: [{ index: 'other', reason: { type: 'query_shard_exception' } }],
    });
    expect(part.hits.total).toEqual({ value: 3, relation: 'eq' });
    const unmapped = [{ 'user.name': { order: 'asc', unmapped_type: 'keyword' } }] as const;
    expect(await hits({ index, sort: [...unmapped], size: 4 }, 'elastic')).toBe(
      'eu/0 eu/1 eu/2 other/0'
    );
    expect(await failureOf(search({ index: EU, sort: 'nothing' }))).toMatchObject({
      status: 400,
      type: 'search_phase_execution_exception',
      reason: 'all shards failed',
    });
  });

  it.each<[Search | Record<string, unknown>, string]>([
    [{ aggs: { a: { terms: { field: 'count' } } } }, 'unknown field [aggs]'],
    [{ highlight: {} }, 'unknown field [highlight]'],
    [{ query: { query_string: { query: 'a' } } }, 'the query [query_string] is not supported'],
    [{ sort: '_score' }, 'sorting by [_score] is not supported'],
    [{ sort: 'message.text' }, 'Fielddata is disabled on [message.text]'],
    [{ sort: 'flat' }, 'sorting by the flattened field [flat]'],
    [{ size: 10_001 }, 'Result window is too large'],
    [{ from: -1 }, '[from] parameter cannot be negative'],
    [{ q: 'a:b' }, 'unrecognized parameter: [q]'],
    [{ scroll: '1m' }, 'unrecognized parameter: [scroll]'],
  ])('refuses %j by name', async (request, reason) => {
    const failure = await failureOf(search({ index: EU, ...request }));
    expect(failure.status).toBe(400);
    expect(failure.reason).toContain(reason);
  });

  it('refuses to sort texts and numbers together', async () => {
    const failure = await failureOf(search({ index: `${EU},other`, sort: 'tags' }, 'elastic'));
    expect(failure.reason).toContain("Can't sort on field [tags]");
  });

  it.each([
    ['nothing-here', 404, 'no such index [nothing-here]'],
    ['remote:logs-*', 404, 'no such remote cluster: [remote]'],
  ])('knows no index %s', async (index, status, reason) => {
    expect(await failureOf(search({ index }, 'elastic'))).toMatchObject({ status, reason });
  });

  it.each<[Search, number]>([
    [{ index: 'nothing-*' }, 0],
    [{ index: `nothing,${EU}`, ignore_unavailable: true }, 3],
    [{ index: `${BOTH},-*-eu` }, 3],
    [{ index: '_all', query: { exists: { field: 'user' } } }, 6],
    [{}, 9],
  ])('resolves the indices of %j', async (request, value) => {
    const { hits: found } = await search(request, 'elastic');
    expect(found.total).toMatchObject({ value });
  });

  it('stops when its client goes', async () => {
    cluster.faults.set({ kind: 'slow', milliseconds: 60_000 });
    const controller = new AbortController();
    const call = cluster.as('hunter').search({ index: EU }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(call).rejects.toThrow('aborted');
  });
});
