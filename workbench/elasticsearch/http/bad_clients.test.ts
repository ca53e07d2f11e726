import { connect, type Socket } from 'node:net';
import { BOTH, cloudtrailCluster } from '../test_support/cloudtrail_cluster';
import { statusOf, type TestCluster } from '../test_support/test_cluster';

const QUERY = `FROM ${BOTH} | STATS n = COUNT(*) | LIMIT 1`;
const AUTHORIZATION = `authorization: Basic ${Buffer.from('hunter:workbench').toString('base64')}`;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterAll(() => cluster.close());

/** A connection over which a test writes what it likes. */
const rawSocket = async (...lines: string[]): Promise<Socket> => {
  const socket = connect(cluster.elasticsearch.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(lines.join('\r\n'));
  return socket;
};

const firstLine = async (socket: Socket): Promise<string> =>
  String(await new Promise<Buffer>((resolve) => socket.once('data', resolve))).split('\r\n')[0] ??
  '';

const stillAnswers = async (): Promise<void> => {
  const { values } = await cluster.as('hunter').esql.query({ query: QUERY });
  expect(values).toEqual([[6]]);
};

describe('a client that behaves badly leaves the stand-in answering', () => {
  it('when it sends half a body and goes', async () => {
    for (let n = 0; n < 20; n++) {
      const socket = await rawSocket(
        'POST /_query HTTP/1.1',
        'host: a',
        AUTHORIZATION,
        'content-length: 1000',
        '',
        '{"query":'
      );
      socket.destroy();
    }
    await stillAnswers();
  });

  it('when it sends half a body and stays', async () => {
    const socket = await rawSocket(
      'POST /_query HTTP/1.1',
      'host: a',
      AUTHORIZATION,
      'content-length: 1000',
      '',
      '{"query":'
    );
    await stillAnswers();
    socket.destroy();
  });

  it('when it sends what is no HTTP', async () => {
    const socket = await rawSocket('nothing of the kind', '', '');
    expect(await firstLine(socket)).toBe('HTTP/1.1 400 Bad Request');
    await stillAnswers();
  });

  it('when it sends headers without an end', async () => {
    const socket = await rawSocket('GET / HTTP/1.1', `x: ${'y'.repeat(100_000)}`, '', '');
    expect(await firstLine(socket)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
    await stillAnswers();
  });

  it('when it never reads a large answer, and then goes', async () => {
    const body = JSON.stringify({ query: `ROW a = "${'x'.repeat(500_000)}" | EVAL b = a, c = a` });
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = await rawSocket(
          'POST /_query HTTP/1.1',
          'host: a',
          AUTHORIZATION,
          'content-type: application/json',
          `content-length: ${Buffer.byteLength(body)}`,
          '',
          body
        );
        socket.pause();
        return socket;
      })
    );
    await cluster.idle();
    await stillAnswers();
    for (const socket of sockets) socket.destroy();
    await stillAnswers();
  }, 20_000);

  it.each([
    ['a path that is not encoded', '/%'],
    ['a path that is no UTF-8', '/%ff'],
    ['an id of a null character', '/_query/async/%00'],
    ['nothing but slashes', '//'],
    ['parameters without names', '/?=&&=%'],
    ['a very long path', `/${'a'.repeat(5_000)}`],
  ])('when it asks for %s', async (_what, path) => {
    const response = await cluster.fetch(path);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
    await stillAnswers();
  });

  it.each([
    ['a key that every object has', { query: QUERY, constructor: 1 }],
    ['a prototype', '{"query":"ROW a = 1","__proto__":{"query":1}}'],
    ['a filter that is a list', { query: QUERY, filter: [] }],
    ['a filter on a key that every object has', { query: QUERY, filter: { toString: {} } }],
    [
      'a field that breaks out of its quotes',
      { query: QUERY, filter: { term: { 'a" OR 1=1 --': "'" } } },
    ],
  ])('when it sends %s', async (_what, body) => {
    const response = await cluster.fetch('/_query', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    expect(response.status).toBeLessThan(500);
    await stillAnswers();
  });

  it('when its values try to break out of their quotes', async () => {
    const hostile = `'; DROP TABLE "logs-aws.cloudtrail-eu"; --`;
    const client = cluster.as('hunter');
    const filter = {
      bool: {
        should: [
          { term: { 'user.name': hostile } },
          { wildcard: { 'user.name': hostile } },
          { ids: { values: [hostile] } },
        ],
      },
    };
    const { hits } = await client.search({ index: BOTH, query: filter });
    expect(hits.total).toMatchObject({ value: 0 });
    expect(await statusOf(client.search({ index: hostile }))).toBe(403);
    await stillAnswers();
  });
});
