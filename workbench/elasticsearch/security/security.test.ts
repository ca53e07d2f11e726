import type { Client } from '@elastic/elasticsearch';
import { BOTH, cloudtrailCluster, DEFAULT, EU } from '../test_support/cloudtrail_cluster';
import { failureOf, statusOf, type TestCluster } from '../test_support/test_cluster';

const HUNT = {
  application: 'kibana-.kibana',
  privileges: ['feature_ec2DeploymentHunt.read'],
  resources: ['*'],
};

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
  await cluster.index('secret', { properties: { n: { type: 'long' } } }, [{ n: 1 }]);
});

afterAll(() => cluster.close());

/** What each call that reads shows of indices, as one text. */
const READERS: Array<[string, (client: Client, index: string) => Promise<unknown>]> = [
  [
    '_query',
    (client, index) =>
      client.esql.query({
        query: `FROM ${index} METADATA _index | STATS i = VALUES(_index) | LIMIT 1`,
      }),
  ],
  [
    '_query/async',
    (client, index) =>
      client.esql.asyncQuery({
        query: `FROM ${index} METADATA _index | STATS i = VALUES(_index) | LIMIT 1`,
      }),
  ],
  ['_search', (client, index) => client.search({ index, _source: false })],
  ['_field_caps', (client, index) => client.fieldCaps({ index, fields: 'count' })],
  ['_resolve/index', (client, name) => client.indices.resolveIndex({ name })],
  ['get index', (client, index) => client.indices.get({ index })],
];

describe('rights to indices hold', () => {
  it.each(READERS)('in %s, for a pattern', async (_call, read) => {
    const seen = async (user: string): Promise<string> =>
      JSON.stringify(await read(cluster.as(user), '*'));
    expect(await seen('hunter')).toContain(DEFAULT);
    expect(await seen('hunter')).toContain(EU);
    expect(await seen('hunter')).not.toContain('secret');
    expect(await seen('eu_hunter')).toContain(EU);
    expect(await seen('eu_hunter')).not.toContain(DEFAULT);
    expect(await seen('elastic')).toContain('secret');
    expect(await failureOf(read(cluster.as('observer'), '*'))).toMatchObject({
      status: 403,
      type: 'security_exception',
      reason: expect.stringContaining(
        'is unauthorized for user [observer] with effective roles [hunt_without_data]'
      ),
    });
  });

  it.each(READERS)(
    'in %s, for a name, whether there is such an index or not',
    async (call, read) => {
      const expected = call.startsWith('_query') ? 400 : 403;
      const answers: Array<string | undefined> = [];
      for (const index of [DEFAULT, 'logs-aws.cloudtrail-nothing']) {
        const failure = await failureOf(read(cluster.as('eu_hunter'), index));
        expect(failure.status).toBe(expected);
        answers.push(failure.reason?.replaceAll(index, 'X'));
      }
      expect(answers[0]).toBe(answers[1]);
      expect(await statusOf(read(cluster.as('eu_hunter'), EU))).toBe(200);
    }
  );

  it('for whatever the filter of a search or a query names', async () => {
    const query = { term: { _index: DEFAULT } };
    const client = cluster.as('eu_hunter');
    const { hits } = await client.search({ index: BOTH, query });
    expect(hits.total).toMatchObject({ value: 0 });
    const count = { query: `FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1`, filter: query };
    expect((await client.esql.query(count)).values).toEqual([[0]]);
  });

  it.each<[string, (client: Client) => Promise<unknown>]>([
    ['make', (client) => client.indices.create({ index: 'logs-aws.cloudtrail-new' })],
    ['delete', (client) => client.indices.delete({ index: DEFAULT })],
    ['fill', (client) => client.bulk({ operations: [{ index: { _index: DEFAULT } }, {}] })],
    ['make a key', (client) => client.security.createApiKey({ name: 'k' })],
    ['end a key', (client) => client.security.invalidateApiKey({ owner: true })],
  ])('against who wants to %s', async (_what, write) => {
    for (const user of ['hunter', 'eu_hunter', 'observer', 'guest']) {
      expect(await statusOf(write(cluster.as(user)))).toBe(403);
    }
  });
});

describe('authentication', () => {
  it('refuses a wrong password and an unknown user alike', async () => {
    for (const [user, password] of [
      ['hunter', 'wrong'],
      ['nobody', 'workbench'],
    ] as const) {
      expect(await failureOf(cluster.as(user, password).info())).toEqual({
        status: 401,
        type: 'security_exception',
        reason: `unable to authenticate user [${user}] for REST request [/]`,
      });
    }
    expect((await fetch(`${cluster.url}/${EU}/_search`)).status).toBe(401);
  });

  it('says who is signed in', async () => {
    expect(await cluster.as('guest').security.authenticate()).toMatchObject({
      username: 'guest',
      roles: ['discover_only'],
      authentication_type: 'realm',
    });
  });
});

describe('_has_privileges', () => {
  it('says who may use the plugin', async () => {
    for (const [user, may] of [
      ['hunter', true],
      ['observer', true],
      ['guest', false],
      ['elastic', true],
    ] as const) {
      const answer = await cluster.as(user).security.hasPrivileges({ application: [HUNT] });
      expect(answer.has_all_requested).toBe(may);
    }
  });

  it('says which indices a person may read', async () => {
    const index = [{ names: [BOTH, EU], privileges: ['read', 'write'] as Array<'read' | 'write'> }];
    const cluster_ = ['monitor' as const];
    expect(
      await cluster.as('eu_hunter').security.hasPrivileges({ index, cluster: cluster_ })
    ).toEqual({
      username: 'eu_hunter',
      has_all_requested: false,
      cluster: { monitor: false },
      index: { [BOTH]: { read: false, write: false }, [EU]: { read: true, write: false } },
      application: {},
    });
  });

  it('refuses a question for no privilege', async () => {
    const asking = cluster.as('hunter').security.hasPrivileges({ index: [] });
    await expect(asking).rejects.toThrow('must specify at least one privilege');
  });
});

describe('an API key', () => {
  it('may do what its user may', async () => {
    const created = await cluster.as('elastic').security.createApiKey({ name: 'all' });
    expect(Buffer.from(created.encoded, 'base64').toString()).toBe(
      `${created.id}:${created.api_key}`
    );
    const key = cluster.with({ auth: { apiKey: { id: created.id, api_key: created.api_key } } });
    expect(await key.security.authenticate()).toMatchObject({
      username: 'elastic',
      authentication_type: 'api_key',
      api_key: { id: created.id, name: 'all' },
    });
    expect((await key.search({ index: 'secret' })).hits.total).toMatchObject({ value: 1 });
  });

  it('may do no more than its own roles grant', async () => {
    const { encoded, id } = await cluster.as('elastic').security.createApiKey({
      name: 'eu only',
      role_descriptors: {
        eu: {
          cluster: ['all'],
          indices: [
            { names: ['logs-aws.cloudtrail-eu*'], privileges: ['read', 'view_index_metadata'] },
          ],
        },
      },
    });
    const key = cluster.with({ auth: { apiKey: encoded } });
    for (const [, read] of READERS) {
      expect(JSON.stringify(await read(key, '*'))).not.toContain(DEFAULT);
    }
    expect((await failureOf(key.search({ index: DEFAULT }))).reason).toContain(
      `is unauthorized for API key id [${id}] of user [elastic] on indices [${DEFAULT}]`
    );
    expect((await key.security.hasPrivileges({ application: [HUNT] })).has_all_requested).toBe(
      false
    );
    // A key cannot make another key of more.
    expect(await statusOf(key.security.createApiKey({ name: 'more' }))).toBe(400);
  });

  it('ends when its time is over, and when it is invalidated', async () => {
    const elastic = cluster.as('elastic');
    const brief = await elastic.security.createApiKey({ name: 'brief', expiration: '1ms' });
    expect(brief.expiration).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const ofBrief = cluster.with({ auth: { apiKey: brief.encoded } });
    expect(await statusOf(ofBrief.info())).toBe(401);
    const long = await elastic.security.createApiKey({ name: 'long', expiration: '1d' });
    const ofLong = cluster.with({ auth: { apiKey: long.encoded } });
    expect(await statusOf(ofLong.info())).toBe(200);
    expect(await elastic.security.invalidateApiKey({ ids: [long.id] })).toMatchObject({
      invalidated_api_keys: [long.id],
    });
    expect(await statusOf(ofLong.info())).toBe(401);
  });

  it('is refused with another secret, and with none', async () => {
    const { id } = await cluster.as('elastic').security.createApiKey({ name: 'a' });
    for (const text of [`${id}:wrong`, id, `other:${id}`, '']) {
      const authorization = `ApiKey ${Buffer.from(text).toString('base64')}`;
      const response = await fetch(cluster.url, { headers: { authorization } });
      expect(response.status).toBe(401);
    }
  });

  it('cannot be asked to have what roles here do not know', async () => {
    const call = cluster.fetch('/_security/api_key', {
      method: 'POST',
      body: JSON.stringify({ name: 'a', role_descriptors: { r: { run_as: ['elastic'] } } }),
    });
    expect((await call).status).toBe(400);
  });
});
