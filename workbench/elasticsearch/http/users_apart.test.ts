import { BOTH, cloudtrailCluster, DEFAULT, EU } from '../test_support/cloudtrail_cluster';
import type { TestCluster } from '../test_support/test_cluster';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterEach(() => cluster.faults.clear());

afterAll(() => cluster.close());

const QUERY = `FROM ${BOTH} METADATA _index | STATS names = MV_SORT(VALUES(user.name)), indices = MV_SORT(VALUES(_index)) | LIMIT 1`;

const ALL = [
  ['eu-1', 'eu-2', 'eu-3', 'us-1', 'us-2', 'us-3'],
  [DEFAULT, EU],
];

const EU_ONLY = [['eu-1', 'eu-2', 'eu-3'], EU];

/** What each user may see, asked in the same words. */
const SEEN: ReadonlyArray<readonly [string, unknown]> = [
  ['hunter', ALL],
  ['eu_hunter', EU_ONLY],
  ['elastic', ALL],
];

interface Body {
  readonly id?: string;
  readonly values?: readonly unknown[];
  readonly error?: { readonly type: string };
}

const post = async (path: string, user: string, body: unknown): Promise<Body> => {
  const response = await cluster.fetch(path, { user, method: 'POST', body: JSON.stringify(body) });
  return JSON.parse(await response.text());
};

const rounds = <Result>(count: number, make: (round: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, round) => make(round)));

describe('of many users at the same time each gets the own answer', () => {
  it('to a query', async () => {
    await rounds(150, async (round) => {
      const [user, seen] = SEEN[round % SEEN.length] ?? ['', null];
      const { values } = await post('/_query', user, { query: QUERY });
      expect({ user, seen: values?.[0] }).toEqual({ user, seen });
    });
  }, 30_000);

  it('to an async query, and none to that of another', async () => {
    const started = await rounds(60, async (round) => {
      const [user, seen] = SEEN[round % SEEN.length] ?? ['', null];
      const request = { query: QUERY, keep_on_completion: true, keep_alive: '1m' };
      const { id = '' } = await post('/_query/async', user, request);
      return { user, seen, id };
    });
    await Promise.all(
      started.flatMap(({ user, seen, id }) =>
        SEEN.map(async ([reader]) => {
          const response = await cluster.fetch(`/_query/async/${id}`, { user: reader });
          const { values, error }: Body = JSON.parse(await response.text());
          expect({ reader, user, answer: values?.[0] ?? error?.type }).toEqual({
            reader,
            user,
            answer: reader === user ? seen : 'resource_not_found_exception',
          });
        })
      )
    );
  }, 30_000);

  it('to a search, and to the list of fields', async () => {
    await rounds(60, async (round) => {
      const [user] = SEEN[round % SEEN.length] ?? [''];
      const found = await post(`/${BOTH}/_search`, user, { size: 0, track_total_hits: true });
      const total = user === 'eu_hunter' ? 3 : 6;
      expect(found).toMatchObject({ hits: { total: { value: total } } });
      const fields = await post(`/${BOTH}/_field_caps?fields=user.name`, user, {});
      expect(fields).toMatchObject({ indices: user === 'eu_hunter' ? [EU] : [DEFAULT, EU] });
    });
  }, 30_000);

  it('also when most of the queries are cancelled on their way', async () => {
    const outcomes = await rounds(90, async (round) => {
      const [user, seen] = SEEN[round % SEEN.length] ?? ['', null];
      const signal = AbortSignal.timeout(round % 3 === 0 ? 10_000 : 1 + (round % 20));
      const response = await cluster
        .fetch('/_query', { user, method: 'POST', body: JSON.stringify({ query: QUERY }), signal })
        .catch(() => null);
      const text = await response?.text().catch(() => undefined);
      if (text === undefined) return 0;
      const { values }: Body = JSON.parse(text);
      expect({ user, seen: values?.[0] }).toEqual({ user, seen });
      return 1;
    });
    expect(outcomes.reduce<number>((sum, outcome) => sum + outcome, 0)).toBeGreaterThanOrEqual(30);
    await cluster.idle();
  }, 30_000);
});
