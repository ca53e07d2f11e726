import { gzipSync } from 'node:zlib';
import { startElasticsearch } from './server';
import { BOTH, cloudtrailCluster } from './test_support/cloudtrail_cluster';
import { statusOf, type TestCluster } from './test_support/test_cluster';

const QUERY = `FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1`;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterAll(() => cluster.close());

const json = async (response: Response): Promise<{ error: { type: string; reason: string } }> =>
  JSON.parse(await response.text());

describe('the stand-in over HTTP', () => {
  it('is taken for Elasticsearch by the official client', async () => {
    const information = await cluster.as('hunter').info();
    expect(information).toMatchObject({
      tagline: 'You Know, for Search',
      version: { number: '9.5.0', build_flavor: 'default' },
    });
    expect(await cluster.as('hunter').ping()).toBe(true);
  });

  it('carries the product header in every answer, errors too', async () => {
    for (const path of ['/', '/_nothing', '/_query', '/a/b/c/d']) {
      const response = await cluster.fetch(path);
      expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
    }
    const anonymous = await fetch(cluster.url);
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get('x-elastic-product')).toBe('Elasticsearch');
    expect(anonymous.headers.get('www-authenticate')).toContain('Basic realm="security"');
  });

  it.each([
    ['GET', '/_cat/indices'],
    ['POST', '/_async_search'],
    ['POST', '/_sql'],
    ['GET', '/logs-a/_doc/1'],
    ['POST', '/_query/async/id/other'],
    ['PUT', '/_ingest/pipeline/a'],
  ])('refuses %s %s by its name, in the form of an Elasticsearch error', async (method, path) => {
    const response = await cluster.fetch(path, { method });
    const { error } = await json(response);
    expect(response.status).toBe(400);
    expect(error).toMatchObject({
      root_cause: [{ type: 'illegal_argument_exception' }],
      reason: expect.stringContaining(`no handler found for uri [${path}] and method [${method}]`),
    });
  });

  it('says which methods an address takes', async () => {
    const response = await cluster.fetch('/_query', { method: 'PUT', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('refuses a parameter that a call does not have', async () => {
    const response = await cluster.fetch('/_security/_authenticate?verbose=true');
    expect((await json(response)).error.reason).toBe(
      'request [/_security/_authenticate] contains unrecognized parameter: [verbose]'
    );
  });

  it('prints JSON with indents when it is asked to', async () => {
    expect(await (await cluster.fetch('/?pretty')).text()).toContain('\n  "name": "workbench"');
  });

  it('reads a body that is packed as gzip', async () => {
    const response = await cluster.fetch('/_query', {
      method: 'POST',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query: QUERY })),
    });
    expect(await response.json()).toMatchObject({ values: [[6]] });
    const client = cluster.as('hunter', 'workbench', { compression: true });
    expect((await client.esql.query({ query: QUERY })).values).toEqual([[6]]);
  });

  it.each([
    ['no JSON', '{', 'the body is no valid JSON'],
    ['no object', '[]', 'request body is required'],
    ['nothing', '', 'request body is required'],
  ])('refuses a body that is %s', async (_what, body, reason) => {
    const response = await cluster.fetch('/_query', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect((await json(response)).error.reason).toContain(reason);
  });

  it('refuses a body that is too large, also one that grows while it is unpacked', async () => {
    const large = JSON.stringify({ query: QUERY, locale: 'x'.repeat(11 * 1024 * 1024) });
    const plain = await cluster.fetch('/_query', { method: 'POST', body: large });
    expect(plain.status).toBe(413);
    const packed = await cluster.fetch('/_query', {
      method: 'POST',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(large),
    });
    expect(packed.status).toBe(413);
    expect((await json(packed)).error.type).toBe('content_too_long_exception');
    const client = cluster.as('hunter');
    expect(await statusOf(client.esql.query({ query: 'x'.repeat(100 * 1024 * 1024) }))).toBe(413);
    expect(await statusOf(client.esql.query({ query: QUERY }))).toBe(200);
  }, 30_000);

  it('says with one sentence that a port is busy', async () => {
    const { engine } = cluster.engine;
    const options = { engine, host: '127.0.0.1', port: cluster.elasticsearch.port };
    await expect(startElasticsearch(options)).rejects.toThrow(
      /^Port \d+ on 127\.0\.0\.1 is in use: .*\.$/
    );
  });

  it('escapes a warning as Elasticsearch does, so that it stays one header', async () => {
    const response = await cluster.fetch('/_query', {
      method: 'POST',
      body: JSON.stringify({
        query: 'ROW a = ?a | EVAL n = TO_INTEGER(a) | LIMIT 1',
        params: [{ a: 'x"\\\n%{}é✓, 299 Elasticsearch-1 "forged"' }],
      }),
    });
    expect(response.headers.get('warning')).toContain(
      'Cannot parse number [x\\"\\\\%0A%25{}é%E2%9C%93, 299 Elasticsearch-1 \\"forged\\"]"'
    );
  });
});
