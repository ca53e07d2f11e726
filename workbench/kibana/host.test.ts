import { createServer, type Server } from 'node:http';
import { Engine } from '../elasticsearch/engine';
import { startElasticsearch, type RunningElasticsearch } from '../elasticsearch/server';
import { FIXTURE_FILES, writeFixtureArchive } from './fixture/fixture_plugin';
import { startKibana, type KibanaOptions, type RunningKibana } from './host';

const NOW = new Date('2026-03-07T12:00:00.000Z');

let engine: Engine;
let elasticsearch: RunningElasticsearch;
let kibana: RunningKibana;
const logged: string[] = [];

const options = async (changes: Partial<KibanaOptions> = {}): Promise<KibanaOptions> => ({
  archive: changes.archive ?? (await writeFixtureArchive()),
  elasticsearch: { url: elasticsearch.url },
  host: '127.0.0.1',
  port: 0,
  now: NOW,
  writeLine: (line) => logged.push(line),
  ...changes,
});

beforeAll(async () => {
  engine = await Engine.open({ clock: () => NOW });
  elasticsearch = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
  kibana = await startKibana(
    await options({ settings: { 'fixture.limit': 7 }, notice: 'A notice.' })
  );
}, 120_000);

afterAll(async () => {
  await kibana.close();
  await elasticsearch.close();
  await engine.close();
});

const basic = (username: string) =>
  `Basic ${Buffer.from(`${username}:workbench`).toString('base64')}`;

const INTERNAL = { 'x-elastic-internal-origin': 'Kibana', 'kbn-xsrf': 'test' };

const call = async (path: string, init: RequestInit & { url?: string } = {}) => {
  const response = await fetch(`${init.url ?? kibana.url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { ...INTERNAL, authorization: basic('hunter'), ...init.headers },
  });
  const text = await response.text();
  let body: unknown = text;
  if (text.startsWith('{')) body = JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
};

/** Without any header but those given. */
const bare = (path: string, headers: Record<string, string> = {}, url = kibana.url) =>
  fetch(`${url}${path}`, { redirect: 'manual', headers });

describe('a plugin from its archive', () => {
  it('runs with its settings, its own modules and the standing clock', async () => {
    const { status, body } = await call('/internal/fixture/about');
    expect(status).toBe(200);
    expect(body).toMatchObject({ now: NOW.toISOString(), greeting: 'carried', limit: 7 });
  });

  it('calls Elasticsearch as the person', async () => {
    expect((await call('/internal/fixture/user')).body).toMatchObject({ username: 'hunter' });
    const guestless = await call('/internal/fixture/user', {
      headers: { authorization: basic('elastic') },
    });
    expect(guestless.body).toMatchObject({ username: 'elastic' });
  });

  it('fails by name where it uses what is not declared', async () => {
    expect((await call('/internal/fixture/undeclared')).status).toBe(500);
    expect(logged.join('\n')).toContain('"context.core.savedObjects"');
  });

  it('hears when the browser goes', async () => {
    const gone = new AbortController();
    const waiting = call('/internal/fixture/wait', { signal: gone.signal }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    gone.abort();
    await waiting;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await call('/internal/fixture/aborted')).body).toEqual({ aborted: 1 });
  });
});

describe('a plugin that is refused', () => {
  const manifest = (changes: object) =>
    JSON.stringify({ ...JSON.parse(FIXTURE_FILES['kibana.json'] ?? ''), ...changes });

  it.each<[string, Record<string, string | null>, string]>([
    [
      'has an unknown key in its manifest',
      { 'kibana.json': manifest({ browser: true }) },
      'browser',
    ],
    ['is of another Kibana', { 'kibana.json': manifest({ kibanaVersion: '9.4.0' }) }, '9.4.0'],
    [
      'requires a plugin that is not here',
      { 'kibana.json': manifest({ requiredPlugins: ['lens'] }) },
      'lens',
    ],
    ['has no manifest', { 'kibana.json': null }, 'kibana.json'],
    [
      'asks for a module that nobody has',
      { 'server/index.js': "require('left-pad');" },
      '"left-pad"',
    ],
    [
      'reaches out of its archive',
      { 'server/index.js': "require('../../../package.json');" },
      'not in the plugin',
    ],
    ['exports no plugin', { 'server/index.js': '' }, 'no function "plugin"'],
  ])('because it %s', async (_why, changes, word) => {
    const archive = await writeFixtureArchive(changes);
    await expect(startKibana(await options({ archive }))).rejects.toThrow(word);
  });

  it.each([
    [{ 'fixture.limit': 0 }, '[config validation of [fixture].limit]'],
    [{ 'fixture.limits': 1 }, 'limits'],
    [{ 'other.limit': 1 }, '"other.limit"'],
  ])('because its settings are %j', async (settings, word) => {
    await expect(startKibana(await options({ settings }))).rejects.toThrow(word);
  });

  it('because the archive is not there, or no archive', async () => {
    await expect(startKibana(await options({ archive: '/nowhere.zip' }))).rejects.toThrow(
      'npm run build'
    );
    await expect(startKibana(await options({ archive: __filename }))).rejects.toThrow('no zip');
  });
});

describe('a call', () => {
  it('carries the headers of Kibana', async () => {
    const { headers } = await call('/internal/fixture/about');
    expect(headers.get('kbn-name')).toBe('workbench');
    expect(headers.get('elastic-api-version')).toBe('1');
    expect(headers.get('cache-control')).toContain('no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'report-sample' 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('without a version is one of version 1; of another it is refused', async () => {
    expect((await call('/internal/fixture/about')).status).toBe(200);
    const { status, body } = await call('/internal/fixture/about', {
      headers: { 'elastic-api-version': '2' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: 'Bad Request',
      message:
        'No version "2" available for [get] [/internal/fixture/about]. Available versions are: [1]',
    });
  });

  it('must carry the headers that Kibana demands', async () => {
    const authorization = basic('hunter');
    const noOrigin = await bare('/internal/fixture/about', { authorization });
    expect(noOrigin.status).toBe(400);
    expect(await noOrigin.json()).toMatchObject({
      message:
        'uri [/internal/fixture/about] with method [get] exists but is not available with the current configuration',
    });
    const noXsrf = await fetch(`${kibana.url}/internal/fixture/echo/a`, {
      method: 'POST',
      headers: {
        authorization,
        'x-elastic-internal-origin': 'test',
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect(noXsrf.status).toBe(400);
    expect(await noXsrf.json()).toMatchObject({
      message: 'Request must contain a kbn-xsrf header.',
    });
    expect(
      (await call('/internal/fixture/about', { headers: { 'kbn-version': '9.4.0' } })).status
    ).toBe(400);
  });

  const post = (body: string, type = 'application/json') =>
    call('/internal/fixture/echo/a', { method: 'POST', body, headers: { 'content-type': type } });

  it('has its body validated, in the form of Kibana', async () => {
    expect(await post('{"rows":3}')).toMatchObject({ status: 200, body: { rows: 3 } });
    const { status, body } = await post('{"rows":"many"}');
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringContaining('[request body.rows]:') });
  });

  it('is refused when its body is no JSON, of another type, or larger than 1 MB', async () => {
    expect((await post('{"rows":')).status).toBe(400);
    expect((await post('rows=3', 'text/plain')).status).toBe(415);
    expect((await post(JSON.stringify({ rows: 'x'.repeat(1024 * 1024) }))).status).toBe(413);
  });

  it('is answered with a bare 500 where the plugin throws', async () => {
    const { status, body } = await call('/internal/fixture/crash');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged.join('\n')).toContain('a secret of the server');
  });

  it('is answered with the failure that the plugin chose', async () => {
    expect(await call('/internal/fixture/refused')).toMatchObject({
      status: 503,
      body: {
        statusCode: 503,
        error: 'Service Unavailable',
        message: 'not now',
        attributes: { code: 'later' },
      },
    });
  });

  it('is answered with 401 where Elasticsearch says so', async () => {
    expect((await call('/internal/fixture/ended')).status).toBe(401);
  });

  it('to nowhere is answered with 404', async () => {
    expect(await call('/internal/fixture/none')).toMatchObject({
      status: 404,
      body: { statusCode: 404, error: 'Not Found', message: 'Not Found' },
    });
  });

  it('of a person without the privilege is answered with 403', async () => {
    const { status, body } = await call('/internal/fixture/about', {
      headers: { authorization: basic('guest') },
    });
    expect(status).toBe(403);
    expect(body).toEqual({
      statusCode: 403,
      error: 'Forbidden',
      message:
        'API [GET /internal/fixture/about] is unauthorized for user, this action is granted by the Kibana privileges [read_fixture]',
    });
  });

  it('of nobody, or of a wrong password, is answered with 401', async () => {
    expect((await bare('/internal/fixture/about', INTERNAL)).status).toBe(401);
    const wrong = {
      ...INTERNAL,
      authorization: `Basic ${Buffer.from('hunter:x').toString('base64')}`,
    };
    expect((await bare('/internal/fixture/about', wrong)).status).toBe(401);
  });
});

/** What the server wrote into a page, as text. */
const pageData = async (response: Response): Promise<unknown> => {
  const [, data = ''] = /data='([^']*)'/.exec(await response.text()) ?? [];
  return JSON.parse(data.replace(/&lt;/g, '<').replace(/&#39;/g, "'").replace(/&amp;/g, '&'));
};

describe('a person', () => {
  const login = (body: object, url = kibana.url) =>
    fetch(`${url}/internal/security/login`, {
      method: 'POST',
      headers: { ...INTERNAL, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is led to the form and back to the address, and out again', async () => {
    const asked = await bare('/app/fixturePlugin?a=1');
    expect(asked.status).toBe(302);
    const form = asked.headers.get('location') ?? '';
    expect(form).toBe(`/login?next=${encodeURIComponent('/app/fixturePlugin?a=1')}`);
    expect(await pageData(await bare(form))).toMatchObject({ user: null, plugins: [] });

    const signedIn = await login({
      currentURL: `${kibana.url}${form}#/rows`,
      params: { username: 'hunter', password: 'workbench' },
    });
    expect(await signedIn.json()).toEqual({ location: '/app/fixturePlugin?a=1#/rows' });
    const header = signedIn.headers.get('set-cookie') ?? '';
    expect(header).toMatch(/^workbench_sid=[\w-]{43}; HttpOnly; SameSite=Lax; Path=\/$/);
    const cookie = header.split(';')[0] ?? '';
    expect((await bare('/internal/fixture/about', { ...INTERNAL, cookie })).status).toBe(200);

    const page = await pageData(await bare('/app/fixturePlugin', { cookie }));
    expect(page).toMatchObject({
      user: { username: 'hunter' },
      notice: 'A notice.',
      standingClock: NOW.toISOString(),
      capabilities: { navLinks: { fixturePlugin: true }, ec2DeploymentHunt: { show: true } },
    });
    expect(JSON.stringify(page)).toContain('{"limit":7}');

    const out = await bare('/api/security/logout?msg=SESSION_EXPIRED&next=%2Fapp%2Fx', { cookie });
    expect(out.headers.get('location')).toBe('/login?msg=SESSION_EXPIRED&next=%2Fapp%2Fx');
    expect((await bare('/internal/fixture/about', { ...INTERNAL, cookie })).status).toBe(401);
  });

  it('with a wrong password stays at the form', async () => {
    const answer = await login({ params: { username: 'hunter', password: 'wrong' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await login({ params: {} })).status).toBe(400);
  });

  it('is not led to another host', async () => {
    const currentURL = `${kibana.url}/login?next=${encodeURIComponent('//elsewhere.test/')}`;
    const answer = await login({
      currentURL,
      params: { username: 'hunter', password: 'workbench' },
    });
    expect(await answer.json()).toEqual({ location: '/' });
  });

  it('without the privilege is told that the app is not theirs', async () => {
    const page = await pageData(
      await bare('/app/fixturePlugin', { authorization: basic('guest') })
    );
    expect(page).toMatchObject({
      capabilities: { navLinks: { fixturePlugin: false }, ec2DeploymentHunt: { show: false } },
    });
  });
});

describe('below a base path and in a space', () => {
  let based: RunningKibana;

  beforeAll(async () => {
    based = await startKibana(await options({ basePath: '/base' }));
  }, 60_000);

  afterAll(() => based.close());

  it.each(['', '/s/soc'])('routes and pages work at /base%s', async (space) => {
    const { status } = await call(`${space}/internal/fixture/about`, { url: based.url });
    expect(status).toBe(200);
    const page = await pageData(
      await bare(`${space}/app/fixturePlugin`, { authorization: basic('hunter') }, based.url)
    );
    expect(page).toMatchObject({ basePath: `/base${space}`, serverBasePath: '/base' });
    const asked = await bare(`${space}/app/fixturePlugin`, {}, based.url);
    expect(asked.headers.get('location')).toBe(
      `/base/login?next=${encodeURIComponent(`/base${space}/app/fixturePlugin`)}`
    );
  });

  it('nothing answers outside the base path', async () => {
    const outside = based.url.replace('/base', '');
    expect((await call('/app/fixturePlugin', { url: outside })).status).toBe(404);
  });
});

describe('bundles', () => {
  it('lie below an address that names the build, for ever, and nowhere else', async () => {
    const text = JSON.stringify(
      await pageData(await bare('/app/x', { authorization: basic('hunter') }))
    );
    const [, bundles = ''] = /"bundles":"([^"]+)"/.exec(text) ?? [];
    const plugin = await bare(`${bundles}/plugin/fixturePlugin/1.2.3/fixturePlugin.plugin.js`);
    expect(plugin.status).toBe(200);
    expect(plugin.headers.get('content-type')).toContain('text/javascript');
    expect(plugin.headers.get('cache-control')).toContain('max-age=31536000');
    expect((await bare(`${bundles}/bootstrap.js`)).status).toBe(200);
    expect((await bare(`${bundles}/shared/shared_deps.js`)).status).toBe(200);
    for (const path of ['plugin/fixturePlugin/1.2.3/..%2f..%2fkibana.json', 'none.js', '..%2fx']) {
      expect((await bare(`${bundles}/${path}`)).status).toBe(404);
    }
  });
});

describe('an Elasticsearch that does not answer', () => {
  it('stops the start with one sentence', async () => {
    const url = 'http://127.0.0.1:9';
    await expect(startKibana(await options({ elasticsearch: { url } }))).rejects.toThrow(
      `Elasticsearch at ${url} cannot be reached`
    );
  });

  it('and a port in use does so, too', async () => {
    await expect(startKibana(await options({ port: kibana.port }))).rejects.toThrow('in use');
  });

  it("is the route's to report to a person who is signed in, and leaves nobody new in", async () => {
    // Stands before the cluster so that it can be taken away alone.
    const { port } = elasticsearch;
    const proxy: Server = createServer((request, response) => {
      const { method = 'GET', url = '/', headers } = request;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        void fetch(`http://127.0.0.1:${port}${url}`, {
          method,
          headers: {
            authorization: headers.authorization ?? '',
            'content-type': headers['content-type'] ?? 'application/json',
            accept: headers.accept ?? 'application/json',
          },
          ...(body.length === 0 ? {} : { body }),
        }).then(async (answer) => {
          response.writeHead(answer.status, {
            'content-type': answer.headers.get('content-type') ?? '',
            'x-elastic-product': 'Elasticsearch',
          });
          response.end(await answer.text());
        });
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const url = `http://127.0.0.1:${address.port}`;
    const host = await startKibana(await options({ elasticsearch: { url } }));
    try {
      const signedIn = await fetch(`${host.url}/internal/security/login`, {
        method: 'POST',
        headers: { ...INTERNAL, 'content-type': 'application/json' },
        body: JSON.stringify({ params: { username: 'hunter', password: 'workbench' } }),
      });
      const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const headers = { ...INTERNAL, cookie };
      expect((await bare('/internal/fixture/about', headers, host.url)).status).toBe(200);
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      expect((await bare('/internal/fixture/about', headers, host.url)).status).toBe(200);
      const other = { ...INTERNAL, authorization: basic('observer') };
      const refused = await bare('/internal/fixture/about', other, host.url);
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({
        message: expect.stringContaining('cannot be reached'),
      });
    } finally {
      await host.close();
    }
  }, 30_000);
});
