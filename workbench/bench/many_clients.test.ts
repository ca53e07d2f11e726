import { BOTH, cloudtrailCluster } from '../elasticsearch/test_support/cloudtrail_cluster';
import type { TestCluster } from '../elasticsearch/test_support/test_cluster';
import { measureManyClients, percentile } from './many_clients';
import { loadOf } from './many_clients_load';
import { answerOfRows } from './many_clients_rows';

const QUERY = `FROM ${BOTH} | STATS n = COUNT(*) BY user.name | LIMIT 100`;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterEach(() => cluster.faults.clear());

afterAll(() => cluster.close());

it('finds no error and no wrong row where each user gets the own rows', async () => {
  const numbers = await measureManyClients({
    url: cluster.url,
    asked: [
      { username: 'hunter', query: QUERY },
      { username: 'eu_hunter', query: QUERY },
    ],
    seconds: 1,
    many: 8,
  });
  expect(numbers).toMatchObject({ errors: 0, wrongRows: 0 });
  expect(numbers.answers).toBeGreaterThan(8);
  expect(numbers.p99).toBeGreaterThanOrEqual(numbers.p50);
  expect(numbers.throughputOfFew).toBeGreaterThan(0);
}, 30_000);

it('counts what is refused and what has other rows', async () => {
  const body = JSON.stringify({ query: QUERY });
  const wrong = await loadOf(cluster.url, [{ username: 'hunter', body, rows: 'others' }], 2, 0.3);
  expect(wrong).toMatchObject({ errors: 0, wrongRows: wrong.times.length });
  const refused = await loadOf(cluster.url, [{ username: 'nobody', body, rows: '' }], 2, 0.3);
  expect(refused).toMatchObject({ errors: refused.times.length, wrongRows: 0 });
});

it('holds rows against each other whatever their order', () => {
  expect(answerOfRows('{"values":[[1,"a"],[2,null]]}')).toBe(
    answerOfRows('{"took":7,"values":[[2,null],[1,"a"]]}')
  );
  expect(answerOfRows('{"values":[[1],[1]]}')).not.toBe(answerOfRows('{"values":[[1]]}'));
});

it('takes the value below which a share lies', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(values, 0.5), percentile(values, 0.99), percentile([7], 0.99)]).toEqual([
    50, 99, 7,
  ]);
});
