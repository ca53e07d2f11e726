import { BOTH, cloudtrailCluster } from '../test_support/cloudtrail_cluster';
import { statusOf, type TestCluster } from '../test_support/test_cluster';

const QUERY = `FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1`;

/** Short, and slow to answer. */
const MUCH = `ROW a = ${JSON.stringify(Array.from({ length: 30 }, (_, n) => n))} | EVAL b = a, c = a, d = a | MV_EXPAND a | MV_EXPAND b | MV_EXPAND c | MV_EXPAND d | STATS n = COUNT(*) BY x = a * b - c * d`;

const MANY = 1_000;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterEach(() => cluster.faults.clear());

afterAll(() => cluster.close());

/** Queries that do not end by themselves; their ids. */
const open = (count: number, username: string): Promise<string[]> => {
  const client = cluster.as(username);
  cluster.faults.set({ kind: 'slow', milliseconds: 600_000, only: '/_query/async', times: count });
  return Promise.all(
    Array.from({ length: count }, async () => {
      const request = { query: QUERY, wait_for_completion_timeout: '1ms', keep_alive: '5m' };
      return String((await client.esql.asyncQuery(request)).id);
    })
  );
};

describe(`${MANY} async queries at work`, () => {
  it('leave the stand-in answering, are listed, and end when they are deleted', async () => {
    const ids = await open(MANY, 'hunter');
    expect(new Set(ids).size).toBe(MANY);
    expect(cluster.elasticsearch.running.count).toBe(MANY);
    const { values } = await cluster.as('eu_hunter').esql.query({ query: QUERY });
    expect(values).toEqual([[3]]);
    const listed = await cluster.as('elastic').esql.listQueries();
    expect(Object.keys(Object(listed.queries))).toHaveLength(MANY);
    const [first = ''] = ids;
    const stranger = cluster.as('eu_hunter').esql.asyncQueryGet({ id: first });
    expect(await statusOf(stranger)).toBe(404);
    const client = cluster.as('hunter');
    await Promise.all(ids.map((id) => client.esql.asyncQueryDelete({ id })));
    await cluster.idle();
  }, 60_000);

  it('keep nobody waiting who asks for little', async () => {
    const client = cluster.as('hunter');
    const request = { query: MUCH, wait_for_completion_timeout: '1ms', keep_alive: '5m' };
    const started = await Promise.all(
      Array.from({ length: 100 }, () => client.esql.asyncQuery(request))
    );
    const before = cluster.elasticsearch.running.count;
    for (const username of ['hunter', 'eu_hunter']) {
      await cluster.as(username).esql.query({ query: QUERY });
    }
    await cluster.as('elastic').search({ index: BOTH, size: 1 });
    const after = cluster.elasticsearch.running.count;
    const ids = started.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => statusOf(client.esql.asyncQueryDelete({ id }))));
    await cluster.idle();
    expect(before).toBeGreaterThan(50);
    expect(after).toBeGreaterThan(before / 2);
  }, 60_000);

  it('are no more than twice as many: the next is refused until one is deleted', async () => {
    const ids = await open(2 * MANY, 'hunter');
    const client = cluster.as('hunter');
    const request = { query: QUERY, keep_on_completion: true };
    expect(await statusOf(client.esql.asyncQuery(request))).toBe(429);
    expect(await statusOf(client.esql.query({ query: QUERY }))).toBe(200);
    const [first = '', ...others] = ids;
    await client.esql.asyncQueryDelete({ id: first });
    expect(await statusOf(client.esql.asyncQuery(request))).toBe(200);
    await Promise.all(others.map((id) => client.esql.asyncQueryDelete({ id })));
    await cluster.idle();
  }, 60_000);
});
