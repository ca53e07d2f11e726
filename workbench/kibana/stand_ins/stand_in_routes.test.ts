import { Engine } from '../../elasticsearch/engine';
import { startElasticsearch, type RunningElasticsearch } from '../../elasticsearch/server';
import {
  recommendedQueriesSchema,
  RECOMMENDED_QUERIES_PATH,
} from '../esql_registry/recommended_queries';
import { FIXTURE_FILES, writeFixtureArchive } from '../fixture/fixture_plugin';
import { startKibana, type RunningKibana } from '../host';
import { pageMetadataSchema } from '../page_metadata';

const NOW = new Date('2026-03-07T12:00:00.000Z');

const QUERIES = [
  { name: 'Seen', query: 'FROM logs-aws.cloudtrail-*\n| LIMIT 1' },
  { name: 'Not there', query: 'FROM other-index | LIMIT 1' },
];

/** A plugin that recommends queries where the editor of ES|QL is there. */
const PLUGIN = `
'use strict';
exports.plugin = () => ({
  setup: (core, plugins) => {
    if ('esql' in plugins) plugins.esql.getExtensionsRegistry().setRecommendedQueries(${JSON.stringify(QUERIES)}, 'classic');
  },
  start: () => undefined,
});
`;

let engine: Engine;
let elasticsearch: RunningElasticsearch;
let kibana: RunningKibana;

beforeAll(async () => {
  engine = await Engine.open({ clock: () => NOW });
  await engine.createIndex('logs-aws.cloudtrail-default', {
    properties: { '@timestamp': { type: 'date' } },
  });
  elasticsearch = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
  const manifest: object = JSON.parse(FIXTURE_FILES['kibana.json'] ?? '');
  kibana = await startKibana({
    archive: await writeFixtureArchive({
      'kibana.json': JSON.stringify({ ...manifest, optionalPlugins: ['esql', 'cases'] }),
      'server/index.js': PLUGIN,
    }),
    elasticsearch: { url: elasticsearch.url },
    host: '127.0.0.1',
    port: 0,
    now: NOW,
  });
}, 120_000);

afterAll(async () => {
  await kibana.close();
  await elasticsearch.close();
  await engine.close();
});

const call = (username: string, path: string, init: RequestInit = {}) =>
  fetch(`${kibana.url}${path}`, {
    ...init,
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:workbench`).toString('base64')}`,
      'kbn-xsrf': 'test',
      'content-type': 'application/json',
      ...init.headers,
    },
  });

const capabilitiesOf = async (username: string) => {
  const page = await (await call(username, '/app/home')).text();
  const [, data = ''] = /kbn-injected-metadata data='([^']*)'/.exec(page) ?? [];
  return pageMetadataSchema.parse(
    JSON.parse(data.replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&amp;/g, '&'))
  ).capabilities;
};

const NEW_CASE = JSON.stringify({
  title: 'Stolen key',
  description: 'Found.',
  tags: [],
  owner: 'securitySolution',
  connector: { id: 'none', name: 'none', type: '.none', fields: null },
  settings: { syncAlerts: false },
});

describe('the apps that the host stands in for', () => {
  it('give a hunter every right, and others fewer', async () => {
    const hunter = await capabilitiesOf('hunter');
    expect(hunter).toMatchObject({
      siemV5: { show: true, crud: true },
      securitySolutionTimeline: { read: true, crud: true },
      securitySolutionRulesV3: { read_rules: true, edit_rules: true },
      securitySolutionCasesV3: { read_cases: true, create_cases: true, create_comment: true },
      agentBuilder: { show: true },
      navLinks: { securitySolutionUI: true },
    });
    expect(await capabilitiesOf('eu_hunter')).toMatchObject({
      siemV5: { show: true, crud: false },
      securitySolutionRulesV3: { read_rules: true, edit_rules: false },
      securitySolutionCasesV3: { read_cases: true, create_comment: false },
    });
    expect(await capabilitiesOf('observer')).toMatchObject({
      siemV5: { show: false },
      navLinks: { securitySolutionUI: false },
    });
  });

  it('have routes of the public API, which ask for its version only', async () => {
    const post = (username: string, version: string) =>
      call(username, '/api/cases', {
        method: 'POST',
        headers: { 'elastic-api-version': version },
        body: NEW_CASE,
      });
    const made = await post('hunter', '2023-10-31');
    expect(made.status).toBe(200);
    expect(await made.json()).toMatchObject({ created_by: { username: 'hunter' } });
    expect((await post('hunter', '1')).status).toBe(400);
    expect((await post('eu_hunter', '2023-10-31')).status).toBe(403);
  });

  it('recommend a query to whoever can see an index of it', async () => {
    const namesFor = async (username: string): Promise<string[]> => {
      const headers = { 'x-elastic-internal-origin': 'Kibana' };
      const answer = await call(username, RECOMMENDED_QUERIES_PATH, { headers });
      expect(answer.status).toBe(200);
      return recommendedQueriesSchema.parse(await answer.json()).queries.map(({ name }) => name);
    };
    expect(await namesFor('hunter')).toEqual(['Seen']);
    expect(await namesFor('observer')).toEqual([]);
  });
});
