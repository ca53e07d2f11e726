import { cloudtrailCluster, BOTH } from '../test_support/cloudtrail_cluster';
import { failureOf, statusOf, type TestCluster } from '../test_support/test_cluster';

const QUERY = `FROM ${BOTH} | STATS n = COUNT(*), m = MAX(count) | LIMIT 1`;
const SLOWLY = { kind: 'slow', milliseconds: 60_000, only: 'POST /_query' } as const;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterEach(() => cluster.faults.clear());

afterAll(() => cluster.close());

/** Starts a query that does not end by itself; its id. */
const startSlowly = async (username = 'hunter', keepAlive = '1m'): Promise<string> => {
  cluster.faults.set(SLOWLY);
  const { id } = await cluster.as(username).esql.asyncQuery({
    query: QUERY,
    wait_for_completion_timeout: '1ms',
    keep_alive: keepAlive,
  });
  return String(id);
};

describe('POST /_query/async', () => {
  it('answers at once with what is ready in time, and keeps nothing', async () => {
    const answer = await cluster.as('hunter').esql.asyncQuery({ query: QUERY });
    expect(answer).toMatchObject({ is_running: false, is_partial: false, values: [[6, 3]] });
    expect(answer.id).toBeUndefined();
  });

  it('keeps an answer that is ready in time when it is asked to', async () => {
    const client = cluster.as('hunter');
    const { body, headers } = await client.esql.asyncQuery(
      { query: QUERY, keep_on_completion: true },
      { meta: true }
    );
    expect(headers['x-elasticsearch-async-id']).toBe(body.id);
    expect(headers['x-elasticsearch-async-is-running']).toBe('?0');
    const id = String(body.id);
    expect(await client.esql.asyncQueryGet({ id })).toMatchObject({ id, values: [[6, 3]] });
    await client.esql.asyncQueryDelete({ id });
  });

  it('hands out an id for a query that takes longer, and its answer under that id', async () => {
    cluster.faults.set({ kind: 'slow', milliseconds: 200 });
    const client = cluster.as('hunter');
    const { body, headers } = await client.esql.asyncQuery(
      { query: QUERY, wait_for_completion_timeout: '10ms', keep_alive: '1m' },
      { meta: true }
    );
    expect(body).toMatchObject({ is_running: true, is_partial: true, columns: [], values: [] });
    expect(headers['x-elasticsearch-async-is-running']).toBe('?1');
    const id = String(body.id);
    // Without a time to wait, a reading says at once how far it is.
    expect(await client.esql.asyncQueryGet({ id })).toMatchObject({ id, is_running: true });
    expect(
      await client.esql.asyncQueryGet({ id, wait_for_completion_timeout: '5s' })
    ).toMatchObject({ is_running: false, is_partial: false, values: [[6, 3]] });
  });

  it('gives a stored answer in the form that each reading asks for', async () => {
    const client = cluster.as('hunter');
    const { id } = await client.esql.asyncQuery({
      query: 'ROW a = 1, b = null | LIMIT 1',
      keep_on_completion: true,
      columnar: true,
    });
    const path = `/_query/async/${String(id)}`;
    const whole = await (await cluster.fetch(path, { user: 'hunter' })).json();
    expect(whole).toMatchObject({ values: [[1], [null]] });
    const dropped = await cluster.fetch(`${path}?drop_null_columns=true`, { user: 'hunter' });
    expect(await dropped.json()).toMatchObject({ values: [[1]], all_columns: [{}, {}] });
    const csv = await cluster.fetch(`${path}?format=csv`, { user: 'hunter' });
    expect(await csv.text()).toBe('a,b\r\n1,\r\n');
  });

  it('gives the failure of a query to who asks for its answer', async () => {
    cluster.faults.set({ kind: 'slow', milliseconds: 50 });
    const client = cluster.as('hunter');
    const { id } = await client.esql.asyncQuery({
      query: 'FROM logs-aws.cloudtrail-nothing',
      wait_for_completion_timeout: '1ms',
    });
    const call = client.esql.asyncQueryGet({ id: String(id), wait_for_completion_timeout: '5s' });
    expect(await failureOf(call)).toMatchObject({ status: 400, type: 'verification_exception' });
  });

  it.each([
    [{ wait_for_completion_timeout: 'soon' }, 'failed to parse'],
    [{ keep_alive: '1 fortnight' }, 'failed to parse'],
    [{ nothing: 1 }, '[esql/async_query] unknown field [nothing]'],
  ])('refuses %j', async (more, reason) => {
    const response = await cluster.fetch('/_query/async', {
      method: 'POST',
      body: JSON.stringify({ query: QUERY, ...more }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(reason);
  });
});

describe('the id of an async query', () => {
  it('is of its user: to another it does not exist', async () => {
    const id = await startSlowly();
    for (const other of ['eu_hunter', 'elastic', 'observer']) {
      const client = cluster.as(other);
      expect(await failureOf(client.esql.asyncQueryGet({ id }))).toEqual({
        status: 404,
        type: 'resource_not_found_exception',
        reason: id,
      });
      expect(await statusOf(client.esql.asyncQueryStop({ id }))).toBe(404);
      if (other === 'elastic') continue;
      expect(await statusOf(client.esql.asyncQueryDelete({ id }))).toBe(404);
    }
    expect(await statusOf(cluster.as('hunter').esql.asyncQueryDelete({ id }))).toBe(200);
    await cluster.idle();
  });

  it('is to be deleted by who may cancel the tasks of the cluster', async () => {
    const id = await startSlowly();
    expect(await statusOf(cluster.as('elastic').esql.asyncQueryDelete({ id }))).toBe(200);
    await cluster.idle();
    expect(await statusOf(cluster.as('hunter').esql.asyncQueryGet({ id }))).toBe(404);
  });

  it('is of its API key, and not of the user who made it', async () => {
    const { encoded } = await cluster.as('elastic').security.createApiKey({ name: 'a' });
    const key = cluster.with({ auth: { apiKey: encoded } });
    const { id } = await key.esql.asyncQuery({ query: QUERY, keep_on_completion: true });
    expect(await statusOf(cluster.as('elastic').esql.asyncQueryGet({ id: String(id) }))).toBe(404);
    expect(await statusOf(key.esql.asyncQueryGet({ id: String(id) }))).toBe(200);
  });

  it('is not to be guessed', async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 5; n++) ids.add(await startSlowly());
    expect(ids.size).toBe(5);
    for (const id of ids) {
      expect(id).toMatch(/^[\w-]{40,}$/);
      await cluster.as('hunter').esql.asyncQueryDelete({ id });
    }
  });
});

describe('an async query ends', () => {
  it('when it is deleted', async () => {
    const id = await startSlowly();
    const client = cluster.as('hunter');
    expect(cluster.elasticsearch.running.count).toBe(1);
    expect(await client.esql.asyncQueryDelete({ id })).toEqual({ acknowledged: true });
    await cluster.idle();
    expect(await statusOf(client.esql.asyncQueryGet({ id }))).toBe(404);
  });

  it('when its lease is over, which a reading renews', async () => {
    const id = await startSlowly('hunter', '150ms');
    const client = cluster.as('hunter');
    for (let n = 0; n < 4; n++) {
      await new Promise((resolve) => setTimeout(resolve, 75));
      await client.esql.asyncQueryGet({ id, keep_alive: '150ms' });
    }
    await cluster.idle();
    expect(await statusOf(client.esql.asyncQueryGet({ id }))).toBe(404);
  });

  it('when it is stopped, and then gives what there is of it, as a part', async () => {
    const id = await startSlowly();
    const client = cluster.as('hunter');
    const stopped = await client.esql.asyncQueryStop({ id });
    const part = {
      is_running: false,
      is_partial: true,
      columns: [
        { name: 'n', type: 'long' },
        { name: 'm', type: 'integer' },
      ],
      values: [[0, null]],
    };
    expect(stopped).toMatchObject(part);
    expect(await client.esql.asyncQueryGet({ id })).toMatchObject(part);
    await client.esql.asyncQueryDelete({ id });
  });

  it('before it is stopped, and then gives all of it', async () => {
    const client = cluster.as('hunter');
    const { id } = await client.esql.asyncQuery({ query: QUERY, keep_on_completion: true });
    expect(await client.esql.asyncQueryStop({ id: String(id) })).toMatchObject({
      is_partial: false,
      values: [[6, 3]],
    });
  });

  it('in order, a thousand at a time', async () => {
    const client = cluster.as('hunter');
    const ids = await Promise.all(
      Array.from({ length: 1_000 }, async () => {
        const request = { query: QUERY, keep_on_completion: true, keep_alive: '1m' };
        return String((await client.esql.asyncQuery(request)).id);
      })
    );
    expect(new Set(ids).size).toBe(1_000);
    const answers = await Promise.all(
      ids.map((id) => client.esql.asyncQueryGet({ id, wait_for_completion_timeout: '30s' }))
    );
    for (const { values } of answers) expect(values).toEqual([[6, 3]]);
    await Promise.all(ids.map((id) => client.esql.asyncQueryDelete({ id })));
  }, 60_000);
});
