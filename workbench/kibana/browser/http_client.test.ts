import { createHttpClient } from './http_client';

const onUnauthorized = jest.fn();
// Outside a browser a request needs a whole address.
const http = createHttpClient({
  basePath: 'http://localhost/base/s/soc',
  version: '9.5.4',
  onUnauthorized,
});

const answering = (status: number, body: string) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(
      new Response(body, {
        status,
        statusText: `status ${status}`,
        headers: { 'content-type': 'application/json' },
      })
    )
  );

describe('core.http', () => {
  it('calls below base path and space, with the headers that Kibana demands', async () => {
    const fetch = answering(200, '{"rows":1}');
    const options = { query: { a: 1, b: undefined }, version: '1' };
    await expect(http.get('/internal/x', options)).resolves.toEqual({ rows: 1 });
    const [request] = fetch.mock.calls[0] ?? [];
    if (!(request instanceof Request)) throw new Error('No request was made.');
    expect(request.url).toBe('http://localhost/base/s/soc/internal/x?a=1');
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'kbn-version': '9.5.4',
      'kbn-xsrf': 'workbench',
      'x-elastic-internal-origin': 'Kibana',
      'elastic-api-version': '1',
    });
  });

  it('throws the body of a failure', async () => {
    answering(403, '{"message":"no"}');
    await expect(http.post('/internal/x', { body: '{}' })).rejects.toMatchObject({
      message: 'status 403',
      body: { message: 'no' },
      response: { status: 403 },
    });
  });

  it('throws an error with its response when JSON ends too early', async () => {
    answering(200, '{"rows":[1,');
    await expect(http.get('/internal/x')).rejects.toMatchObject({
      name: 'SyntaxError',
      response: { status: 200 },
      body: undefined,
    });
  });

  it('throws an error without a response when nothing answers', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const error: unknown = await http.get('/internal/x').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: 'Failed to fetch', name: 'TypeError' });
    expect(error).not.toHaveProperty('response');
  });

  it('names a cancelled call so', async () => {
    const cancel = new AbortController();
    cancel.abort();
    await expect(http.get('/internal/x', { signal: cancel.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('leaves the call pending when the session ended', async () => {
    answering(401, '{}');
    const settled = jest.fn();
    http.get('/internal/x').then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    expect(settled).not.toHaveBeenCalled();
  });

  it("refuses headers that are Kibana's own", async () => {
    const headers = { 'KBN-xsrf': 'x' };
    await expect(http.get('/internal/x', { headers })).rejects.toThrow('KBN-xsrf');
  });
});
