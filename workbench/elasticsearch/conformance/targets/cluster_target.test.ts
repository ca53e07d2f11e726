import { TestCluster } from '../../test_support/test_cluster';
import { failed } from '../shorthand';
import { ClusterTarget } from './cluster_target';

let cluster: TestCluster;
let target: ClusterTarget;

beforeAll(async () => {
  cluster = await TestCluster.open();
  const { host } = new URL(cluster.url);
  target = new ClusterTarget(`http://elastic:workbench@${host}`);
  await target.create('conformance-target', {
    mapping: { properties: { count: { type: 'integer' } } },
    documents: [{ count: 1 }, { count: [2, 3] }],
  });
});

afterAll(() => cluster.close());

it('asks over HTTP and reads columns, rows and warnings', async () => {
  const query = 'FROM conformance-target | EVAL x = TO_INTEGER("\\"%a\\"") | SORT _id | LIMIT 5';
  expect(
    await target.ask({
      query: query.replace('-target', '-target METADATA _id'),
      columns: [],
      rows: [],
    })
  ).toEqual({
    columns: [
      { name: 'count', type: 'integer' },
      { name: '_id', type: 'keyword' },
      { name: 'x', type: 'integer' },
    ],
    rows: [
      [1, '0', null],
      [[2, 3], '1', null],
    ],
    warnings: failed(
      'TO_INTEGER("\\"%a\\"")',
      'org.elasticsearch.xpack.esql.core.InvalidArgumentException: Cannot parse number ["%a"]',
      { column: 49 }
    ),
  });
});

it('reads what a cluster refuses', async () => {
  expect(await target.ask({ query: 'ROW x = y', columns: [], rows: [] })).toEqual({
    error: {
      status: 400,
      type: 'verification_exception',
      reason: 'Found 1 problem\nline 1:9: Unknown column [y]',
    },
  });
});

it('removes the indices that it made', async () => {
  await target.close();
  expect((await cluster.fetch('/conformance-target/_search')).status).toBe(404);
});
