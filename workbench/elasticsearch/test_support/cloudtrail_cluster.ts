import { TestCluster } from './test_cluster';

const MAPPING = {
  properties: {
    '@timestamp': { type: 'date' },
    user: { properties: { name: { type: 'keyword' } } },
    tags: { type: 'keyword' },
    count: { type: 'integer' },
    message: { type: 'keyword', ignore_above: 20, fields: { text: { type: 'text' } } },
    flat: { type: 'flattened' },
    dataset: { type: 'constant_keyword', value: 'aws.cloudtrail' },
  },
};

const documents = (region: string, day: number): Array<Record<string, unknown>> =>
  [1, 2, 3].map((count) => ({
    '@timestamp': `2026-11-${day}T10:0${count}:00Z`,
    user: { name: `${region}-${count}`, id: `id-${count}` },
    tags: count === 1 ? ['b', 'a'] : 'c',
    count,
    message: count === 3 ? 'longer than twenty characters' : 'short',
    flat: { key: [{ nested: count }] },
  }));

/** Two indices of three documents, of which `eu_hunter` may read one. */
export const cloudtrailCluster = async (): Promise<TestCluster> => {
  const cluster = await TestCluster.open();
  await cluster.index('logs-aws.cloudtrail-default', MAPPING, documents('us', 23));
  await cluster.index('logs-aws.cloudtrail-eu', MAPPING, documents('eu', 24));
  return cluster;
};

export const DEFAULT = 'logs-aws.cloudtrail-default';
export const EU = 'logs-aws.cloudtrail-eu';
export const BOTH = 'logs-aws.cloudtrail-*';
