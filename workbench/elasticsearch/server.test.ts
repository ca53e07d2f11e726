import { Client } from '@elastic/elasticsearch';
import { FaultSwitch } from './faults/fault_switch';
import { startElasticsearch, type RunningElasticsearch } from './server';
import { TestEngine } from './test_support/ask';

const MAPPING = {
  properties: { '@timestamp': { type: 'date' }, name: { type: 'keyword' } },
};
const QUERY = 'FROM logs-aws.cloudtrail-* | STATS n = COUNT(*) | LIMIT 1';

let engine: TestEngine;
let elasticsearch: RunningElasticsearch;
const faults = new FaultSwitch();

const clientOf = (username: string, password = 'workbench'): Client =>
  new Client({ node: elasticsearch.url, auth: { username, password }, maxRetries: 0 });

const statusOf = (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => 200,
    (error: { statusCode?: number }) => error.statusCode
  );

/** Waits until no query is at work; fails after two seconds. */
const idle = async (): Promise<void> => {
  for (let waited = 0; elasticsearch.running.count > 0; waited += 10) {
    if (waited > 2_000) throw new Error('a query is still at work');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

beforeAll(async () => {
  engine = await TestEngine.open();
  for (const name of ['default', 'eu']) {
    await engine.index(`logs-aws.cloudtrail-${name}`, MAPPING, [{ name }]);
  }
  elasticsearch = await startElasticsearch({
    engine: engine.engine,
    host: '127.0.0.1',
    port: 0,
    faults,
  });
});

afterEach(() => faults.clear());

afterAll(async () => {
  await elasticsearch.close();
  await engine.close();
});

describe('the stand-in, asked by the official client', () => {
  it('answers each user from the indices that the user may read', async () => {
    const count = async (username: string): Promise<unknown> =>
      (await clientOf(username).esql.query({ query: QUERY })).values;
    expect(await count('hunter')).toEqual([[2]]);
    expect(await count('eu_hunter')).toEqual([[1]]);
    expect(await count('elastic')).toEqual([[2]]);
    expect(await statusOf(count('observer'))).toBe(400);
    expect(await statusOf(clientOf('hunter', 'wrong').esql.query({ query: QUERY }))).toBe(401);
  });

  it('says who may use the plugin', async () => {
    const asked = {
      application: [
        {
          application: 'kibana-.kibana',
          privileges: ['feature_ec2DeploymentHunt.read'],
          resources: ['*'],
        },
      ],
    };
    const may = async (username: string): Promise<boolean> =>
      (await clientOf(username).security.hasPrivileges(asked)).has_all_requested;
    expect(await may('hunter')).toBe(true);
    expect(await may('observer')).toBe(true);
    expect(await may('guest')).toBe(false);
    expect((await clientOf('guest').security.authenticate()).username).toBe('guest');
  });

  it('hands out an id for a query that takes longer, and its answer under that id', async () => {
    faults.set({ kind: 'slow', milliseconds: 200 });
    const client = clientOf('hunter');
    const started = await client.esql.asyncQuery({
      query: QUERY,
      wait_for_completion_timeout: '10ms',
      keep_alive: '1m',
    });
    expect(started).toMatchObject({ is_running: true });
    expect(elasticsearch.running.count).toBe(1);
    const id = String(started.id);
    expect(await statusOf(clientOf('eu_hunter').esql.asyncQueryGet({ id }))).toBe(404);
    expect(
      await client.esql.asyncQueryGet({ id, wait_for_completion_timeout: '5s' })
    ).toMatchObject({ is_running: false, values: [[2]] });
  });

  it('stops a query when it is deleted, when its lease is over, and when its client goes', async () => {
    const client = clientOf('hunter');
    const slowly = { kind: 'slow', milliseconds: 60_000 } as const;
    faults.set(slowly);
    const { id } = await client.esql.asyncQuery({
      query: QUERY,
      wait_for_completion_timeout: '10ms',
    });
    await client.esql.asyncQueryDelete({ id: String(id) });
    await idle();
    expect(await statusOf(client.esql.asyncQueryGet({ id: String(id) }))).toBe(404);

    faults.set(slowly);
    await client.esql.asyncQuery({
      query: QUERY,
      wait_for_completion_timeout: '1ms',
      keep_alive: '50ms',
    });
    await idle();

    faults.set(slowly);
    const controller = new AbortController();
    const query = client.esql.query({ query: QUERY }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect(await statusOf(query)).toBeUndefined();
    await idle();
  });

  it('lists what runs, with its opaque id, to a cluster owner only', async () => {
    faults.set({ kind: 'slow', milliseconds: 300, only: '/_query' });
    const query = clientOf('hunter').esql.query({ query: QUERY }, { opaqueId: 'hunt-1' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const listed = JSON.stringify(await clientOf('elastic').esql.listQueries());
    expect(listed).toContain('hunt-1');
    expect(await statusOf(clientOf('hunter').esql.listQueries())).toBe(403);
    await query;
  });

  it.each([400, 401, 403, 404, 429, 500, 503] as const)('can answer %i', async (status) => {
    faults.set({ kind: 'status', status });
    expect(await statusOf(clientOf('hunter').esql.query({ query: QUERY }))).toBe(status);
    expect(await statusOf(clientOf('hunter').esql.query({ query: QUERY }))).toBe(200);
  });

  it('refuses by name what it does not offer', async () => {
    const client = clientOf('elastic');
    await expect(client.search({ index: 'logs-*' })).rejects.toThrow('no handler found for uri');
    await expect(client.esql.query({ query: QUERY, profile: true })).rejects.toThrow(
      'unknown field [profile]'
    );
    await expect(client.esql.query({ query: QUERY, format: 'csv' })).rejects.toThrow(
      'unrecognized parameter: [format]'
    );
  });

  it('says with one sentence that a port is busy', async () => {
    await expect(
      startElasticsearch({ engine: engine.engine, host: '127.0.0.1', port: elasticsearch.port })
    ).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is in use: .*\.$/);
  });

  it('escapes a warning so that it stays one header', async () => {
    const response = await fetch(`${elasticsearch.url}/_query`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('hunter:workbench').toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        query: 'ROW a = ?a | EVAL n = TO_INTEGER(a) | LIMIT 1',
        params: [{ a: 'x"\\\n%{}é, 299 Elasticsearch-1 "forged"' }],
      }),
    });
    expect(response.headers.get('warning')).toContain(
      'Cannot parse number [x\\"\\\\%0A%25{}%C3%A9, 299 Elasticsearch-1 \\"forged\\"]"'
    );
  });
});
