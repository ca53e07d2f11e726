import { startElasticsearch } from '../server';
import { BOTH, cloudtrailCluster, EU } from '../test_support/cloudtrail_cluster';
import { failureOf, statusOf, type TestCluster } from '../test_support/test_cluster';

const QUERY = { query: `FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1` };

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterEach(() => cluster.faults.clear());

afterAll(() => cluster.close());

const query = () => cluster.as('hunter').esql.query(QUERY);

const turn = (body: unknown, user = 'elastic'): Promise<Response> =>
  cluster.fetch('/_workbench/faults', { method: 'PUT', body: JSON.stringify(body), user });

describe('the fault switch', () => {
  it.each([
    [400, 'illegal_argument_exception', 'the query was refused'],
    [401, 'security_exception', 'unable to authenticate user [hunter] for REST request [/_query]'],
    [403, 'security_exception', 'is unauthorized for user [hunter]'],
    [404, 'resource_not_found_exception', '_query'],
    [429, 'circuit_breaking_exception', '[parent] Data too large'],
    [500, 'illegal_state_exception', 'a shard failed'],
    [503, 'no_shard_available_action_exception', 'No shard available'],
  ] as const)('answers once with %i, then well', async (status, type, reason) => {
    cluster.faults.set({ kind: 'status', status });
    expect(await failureOf(query())).toEqual({
      status,
      type,
      reason: expect.stringContaining(reason),
    });
    expect((await query()).values).toEqual([[6]]);
  });

  it('makes an answer a part of it, and says which index is missing', async () => {
    cluster.faults.set({ kind: 'partial', times: 2 });
    expect(await query()).toMatchObject({
      is_partial: true,
      values: [[3]],
      _clusters: {
        partial: 1,
        details: {
          '(local)': {
            status: 'partial',
            indices: BOTH,
            _shards: { total: 2, successful: 1, failed: 1 },
            failures: [{ index: EU, reason: { type: 'illegal_state_exception' } }],
          },
        },
      },
    });
    const whole = cluster.as('hunter').esql.query({ ...QUERY, allow_partial_results: false });
    expect(await failureOf(whole)).toMatchObject({
      status: 500,
      reason: 'the shard did not answer',
    });
  });

  it('leaves nothing of the answer when the only index does not answer', async () => {
    cluster.faults.set({ kind: 'partial' });
    const answer = await cluster.as('eu_hunter').esql.query(QUERY);
    expect(answer).toMatchObject({
      values: [[0]],
      _clusters: { details: { '(local)': { _shards: { total: 1, successful: 0, failed: 1 } } } },
    });
  });

  it('names to nobody an index that the person may not read', async () => {
    cluster.faults.set({ kind: 'partial' });
    const answer = JSON.stringify(await cluster.as('eu_hunter').esql.query(QUERY));
    expect(answer).toContain(EU);
    expect(answer).not.toContain('default');
  });

  it('makes a search a part, and a stored answer too', async () => {
    const client = cluster.as('hunter');
    cluster.faults.set({ kind: 'partial', times: 2 });
    expect(await client.search({ index: BOTH })).toMatchObject({
      _shards: { total: 2, successful: 1, failed: 1, failures: [{ index: EU }] },
      hits: { total: { value: 3 } },
    });
    const strict = client.search({ index: BOTH, allow_partial_search_results: false });
    expect(await statusOf(strict)).toBe(500);
    const { id } = await client.esql.asyncQuery({ ...QUERY, keep_on_completion: true });
    cluster.faults.set({ kind: 'partial', only: 'GET /_query/async/' });
    expect(await client.esql.asyncQueryGet({ id: String(id) })).toMatchObject({
      is_partial: true,
      _clusters: { details: { '(local)': { failures: [{ index: EU }] } } },
    });
  });

  it('gives half an answer, a page of a proxy, no connection, and late answers', async () => {
    cluster.faults.set({ kind: 'truncated' }, { kind: 'html' }, { kind: 'drop' });
    await expect(query()).rejects.toThrow(/JSON/);
    expect(await statusOf(query())).toBe(502);
    await expect(query()).rejects.toThrow(/other side closed|ECONNRESET|socket hang up/);
    cluster.faults.set({ kind: 'delay', milliseconds: 100 });
    const since = performance.now();
    expect((await query()).values).toEqual([[6]]);
    expect(performance.now() - since).toBeGreaterThan(95);
    cluster.faults.set({ kind: 'silent' });
    const waiting = cluster.as('hunter').esql.query(QUERY, { requestTimeout: 100 });
    await expect(waiting).rejects.toThrow(/timed out/i);
  });

  it('spoils only the calls that it is aimed at', async () => {
    cluster.faults.set({ kind: 'status', status: 500, only: 'POST /_query/async', times: 2 });
    expect(await statusOf(query())).toBe(200);
    const start = () => statusOf(cluster.as('hunter').esql.asyncQuery(QUERY));
    expect([await start(), await start(), await start()]).toEqual([500, 500, 200]);
  });
});

describe('PUT /_workbench/faults', () => {
  it('turns the switch by hand, shows what is to come, and clears it', async () => {
    const fault = { kind: 'status', status: 429, only: 'POST /_query', times: 2 };
    expect(await (await turn([fault])).json()).toEqual({ faults: [{ ...fault, left: 2 }] });
    expect(await statusOf(query())).toBe(429);
    expect(await (await cluster.fetch('/_workbench/faults')).json()).toEqual({
      faults: [{ ...fault, left: 1 }],
    });
    expect((await turn({ kind: 'html' })).status).toBe(200);
    const cleared = await cluster.fetch('/_workbench/faults', { method: 'DELETE' });
    expect(await cleared.json()).toEqual({ faults: [] });
    expect(await statusOf(query())).toBe(200);
  });

  it('is for the user elastic only', async () => {
    for (const user of ['hunter', 'observer', 'guest']) {
      expect((await turn({ kind: 'html' }, user)).status).toBe(403);
    }
    expect(await statusOf(query())).toBe(200);
  });

  it.each([
    [{ kind: 'fire' }, 'failed to parse field [0.kind]'],
    [{ kind: 'status', status: 418 }, 'failed to parse field [0.status]'],
    [{ kind: 'delay', milliseconds: -1 }, 'failed to parse field [0.milliseconds]'],
    [{ kind: 'html', often: 2 }, 'unknown field [often]'],
    [{ kind: 'html', times: 0 }, 'failed to parse field [0.times]'],
  ])('refuses %j by the name of the key', async (fault, reason) => {
    const refused = await turn(fault);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(`[faults] ${reason}`);
    expect(await statusOf(query())).toBe(200);
  });
});

describe('without a fault switch', () => {
  it('there is no way to turn one', async () => {
    const { engine } = cluster.engine;
    const plain = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
    const authorization = `Basic ${Buffer.from('elastic:workbench').toString('base64')}`;
    const response = await fetch(`${plain.url}/_workbench/faults`, {
      method: 'PUT',
      headers: { authorization },
      body: '{"kind":"html"}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('no handler found for uri [/_workbench/faults]');
    await plain.close();
  });

  it('and with one the stand-in listens on loopback only', async () => {
    const { engine } = cluster.engine;
    const { faults } = cluster;
    await expect(startElasticsearch({ engine, host: '0.0.0.0', port: 0, faults })).rejects.toThrow(
      'The fault switch is for loopback only, not for 0.0.0.0: leave it out, or listen on 127.0.0.1.'
    );
  });
});
