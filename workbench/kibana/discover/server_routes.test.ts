import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@elastic/elasticsearch';
import type { HostRouteAnswer } from '../server/host_route';
import { hostRouteRequest } from '../server/host_route_request.mock';
import { discoverRoutes } from './server_routes';

const HEADERS = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };

/** Runs the route with the real client against a server that answers as it is told. */
const answerOf = async (
  listener: RequestListener,
  body: unknown = { query: 'FROM a' }
): Promise<HostRouteAnswer> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new Client({ node: `http://127.0.0.1:${port}` });
  try {
    const [route] = discoverRoutes;
    if (route === undefined) throw new Error('There is no route.');
    return await route.handler(hostRouteRequest(client, { body }));
  } finally {
    await client.close();
    server.closeAllConnections();
    server.close();
  }
};

describe('the route of the Discover stand-in', () => {
  it('passes query, parameters and filter on, and gives rows with warnings', async () => {
    let received = '';
    let path = '';
    const call = {
      query: 'FROM a | WHERE t > ?_tstart',
      params: [{ _tstart: '2026-01-01T00:00:00.000Z' }],
      filter: { match_all: {} },
    };
    const answer = await answerOf((request, response) => {
      path = request.url ?? '';
      request.on('data', (chunk) => (received += String(chunk)));
      request.on('end', () => {
        response.writeHead(200, { ...HEADERS, warning: '299 Elasticsearch-9.4.2-x "careful"' });
        response.end(
          JSON.stringify({
            took: 3,
            is_partial: true,
            columns: [{ name: 'a', type: 'long' }],
            values: [[1]],
          })
        );
      });
    }, call);
    expect(JSON.parse(received)).toEqual(call);
    expect(path).toBe('/_query?drop_null_columns=true&allow_partial_results=true');
    expect(answer).toEqual({
      status: 200,
      body: {
        took: 3,
        isPartial: true,
        warnings: ['careful'],
        columns: [{ name: 'a', type: 'long' }],
        values: [[1]],
      },
    });
  });

  it('says what the cluster says when it refuses', async () => {
    const answer = await answerOf((_request, response) => {
      response.writeHead(400, HEADERS);
      response.end(JSON.stringify({ error: { reason: 'Unknown index [a]' }, status: 400 }));
    });
    expect(answer).toMatchObject({ status: 400, body: { message: 'Unknown index [a]' } });
  });

  it('leaves a 401 to the host', async () => {
    const refused = answerOf((_request, response) => {
      response.writeHead(401, HEADERS);
      response.end('{}');
    });
    await expect(refused).rejects.toMatchObject({ statusCode: 401 });
  });

  it('has one sentence for an answer that is no JSON, or not ES|QL', async () => {
    const cut = await answerOf((_request, response) => {
      response.writeHead(200, HEADERS);
      response.end('{"columns": [');
    });
    expect(cut).toMatchObject({
      status: 502,
      body: { message: expect.stringContaining('no JSON') },
    });
    const other = await answerOf((_request, response) => {
      response.writeHead(200, HEADERS);
      response.end('{"hits": []}');
    });
    expect(other).toMatchObject({
      status: 502,
      body: { message: expect.stringContaining('understood') },
    });
  });

  it('has one sentence for a cluster that hangs up', async () => {
    const answer = await answerOf((request) => request.socket.destroy());
    expect(answer).toMatchObject({
      status: 502,
      body: { message: expect.stringContaining('cannot be reached') },
    });
  });

  it.each([null, {}, { query: '' }, { query: 'FROM a', extra: 1 }, { query: 'a', params: [1] }])(
    'refuses the body %j',
    async (body) => {
      const answer = await answerOf(() => undefined, body);
      expect(answer).toMatchObject({ status: 400 });
    }
  );
});
