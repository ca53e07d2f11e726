import { Client } from '@elastic/elasticsearch';
import { buildExistsFilter, buildPhraseFilter, buildPhrasesFilter } from '@kbn/es-query';
import { startElasticsearch, type RunningElasticsearch } from '../../elasticsearch/server';
import { TestEngine } from '../../elasticsearch/test_support/ask';
import { hostRouteRequest } from '../server/host_route_request.mock';
import { discoverLocator } from './discover_locator';
import { fieldsCall } from './search/document_search';
import { esqlAnswerSchema } from './search/esql_call';
import { runSearch, type CallEsql, type SearchResult } from './search/run_search';
import { discoverRoutes } from './server_routes';
import { fromAddress } from './state/address';
import { dataViewInState, dataViewOf } from './state/known_data_views';

const NOW = new Date('2026-11-24T10:05:00.000Z');
const MAPPING = {
  properties: {
    '@timestamp': { type: 'date' },
    cloud: { properties: { region: { type: 'keyword' } } },
    user: { properties: { name: { type: 'keyword' } } },
  },
};
const HOSTILE = `a"b'c\\d\n\u202e<script>'!(),`;
const EVENTS = [
  ['2026-11-24T09:00:00.000Z', 'us-east-1', 'ann'],
  ['2026-11-24T09:30:00.000Z', 'eu-west-1', 'ann'],
  ['2026-11-24T10:00:00.000Z', 'eu-west-1', HOSTILE],
  ['2026-11-20T10:00:00.000Z', 'eu-west-1', 'ann'],
  ['2026-11-24T09:45:00.000Z', 'us-east-1', null],
] as const;

const dataViewSpec = { id: 'hunt', title: 'logs-aws.cloudtrail-*', timeFieldName: '@timestamp' };
const dataView = { ...dataViewSpec, fields: [] };
const timeRange = { from: '2026-11-24T00:00:00.000Z', to: NOW.toISOString() };
const region = { name: 'cloud.region', type: 'string' };
const user = { name: 'user.name', type: 'string' };

let engine: TestEngine;
let elasticsearch: RunningElasticsearch;

beforeAll(async () => {
  engine = await TestEngine.open(NOW.toISOString());
  await engine.index(
    'logs-aws.cloudtrail-default',
    MAPPING,
    EVENTS.map(([time, cloudRegion, name]) => ({
      '@timestamp': time,
      cloud: { region: cloudRegion },
      ...(name === null ? {} : { user: { name } }),
    }))
  );
  elasticsearch = await startElasticsearch({ engine: engine.engine, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await elasticsearch.close();
  await engine.close();
});

const callAs =
  (username: string): CallEsql =>
  async (call) => {
    const [route] = discoverRoutes;
    if (route === undefined) throw new Error('There is no route.');
    const client = new Client({
      node: elasticsearch.url,
      auth: { username, password: 'workbench' },
    });
    try {
      const answer = await route.handler(hostRouteRequest(client, { body: call }));
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return esqlAnswerSchema.parse(answer.body);
    } finally {
      await client.close();
    }
  };

/** Follows a locator's parameters as the page does: into an address, and from it into a search. */
const opened = (params: unknown, username = 'hunter'): Promise<SearchResult> => {
  const location = discoverLocator.getLocation(params);
  const { state, damaged } = fromAddress(location.path);
  expect(damaged).toEqual([]);
  const spec = dataViewInState(location.state);
  return runSearch(
    callAs(username),
    state,
    dataViewOf(state.dataViewId, spec === null ? [] : [spec]),
    NOW
  );
};

describe('Discover over the Elasticsearch stand-in', () => {
  it('shows the documents of the window, newest first, and counts them', async () => {
    const { hits, rows, columns, warnings } = await opened({ dataViewSpec, timeRange });
    expect(hits).toBe(4);
    expect(warnings).toEqual([]);
    const time = columns.findIndex(({ name }) => name === '@timestamp');
    expect(rows.map((row) => row[time])).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-11-24T09:45:00.000Z',
      '2026-11-24T09:30:00.000Z',
      '2026-11-24T09:00:00.000Z',
    ]);
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['_id', '_index']));
  });

  it.each([
    ['one value', [buildPhraseFilter(region, 'eu-west-1', dataView)], 2],
    ['a hostile value', [buildPhraseFilter(user, HOSTILE, dataView)], 1],
    ['several values', [buildPhrasesFilter(user, ['ann', HOSTILE], dataView)], 3],
    ['no value', [{ ...buildExistsFilter(user, dataView), meta: { negate: true } }], 1],
    [
      'a filter that is off',
      [{ ...buildPhraseFilter(region, 'x', dataView), meta: { disabled: true } }],
      4,
    ],
  ])('finds exactly the events of %s', async (_what, filters, hits) => {
    expect((await opened({ dataViewSpec, timeRange, filters })).hits).toBe(hits);
  });

  it('finds exactly the events of a KQL text', async () => {
    const query = { language: 'kuery', query: 'user.name: ann and not cloud.region: "eu-west-1"' };
    expect((await opened({ dataViewSpec, timeRange, query })).hits).toBe(1);
  });

  it('learns the fields and their types from the cluster', async () => {
    const { columns } = await callAs('hunter')(fieldsCall(dataViewSpec));
    expect(columns).toEqual([
      { name: '@timestamp', type: 'date' },
      { name: 'cloud.region', type: 'keyword' },
      { name: 'user.name', type: 'keyword' },
    ]);
  });

  it('limits an ES|QL text to the window, and gives it the window where it asks', async () => {
    const esql = 'FROM logs-aws.cloudtrail-* | STATS n = COUNT(*)';
    expect((await opened({ query: { esql }, timeRange })).rows).toEqual([[4]]);
    const asking = 'FROM logs-aws.cloudtrail-* | WHERE @timestamp < ?_tend | STATS n = COUNT(*)';
    const shorter = { from: timeRange.from, to: '2026-11-24T09:30:00.000Z' };
    expect((await opened({ query: { esql: asking }, timeRange: shorter })).rows).toEqual([[1]]);
  });

  it('passes the warnings of the cluster on', async () => {
    const { warnings } = await opened({
      query: { esql: 'FROM logs-aws.cloudtrail-* | KEEP user.name' },
      timeRange,
    });
    expect(warnings).toEqual(['No limit defined, adding default limit of [1000]']);
  });

  it("says in the cluster's words what is wrong, a missing right included", async () => {
    await expect(opened({ query: { esql: 'FROM logs-aws.cloudtrail-* | WHERE' } })).rejects.toThrow(
      /line 1:/
    );
    await expect(opened({ dataViewSpec, timeRange }, 'observer')).rejects.toThrow(
      'is unauthorized for user [observer]'
    );
  });
});
