/** @jest-environment jsdom */
import { createHttpClient } from './http_client';

const answers: Response[] = [];
const requests: Request[] = [];
const onUnauthorized = jest.fn();

class FakeRequest {
  constructor(
    readonly url: string,
    readonly init: { headers: Record<string, string>; signal?: AbortSignal }
  ) {}
}

beforeEach(() => {
  answers.length = 0;
  requests.length = 0;
  onUnauthorized.mockReset();
  Reflect.set(globalThis, 'Request', FakeRequest);
  window.fetch = jest.fn((request: Request | URL | string) => {
    if (request instanceof FakeRequest) requests.push(request as unknown as Request);
    const answer = answers.shift();
    return answer === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(answer);
  });
});

const answer = (status: number, body: string, type = 'application/json') => {
  const headers = new Map([['content-type', type]]);
  answers.push({
    status,
    ok: status < 400,
    statusText: `status ${status}`,
    headers,
    text: () => Promise.resolve(body),
  } as unknown as Response);
};

const http = createHttpClient({ basePath: '/base/s/soc', version: '9.5.4', onUnauthorized });

describe('core.http', () => {
  it('calls below base path and space, with the headers that Kibana demands', async () => {
    answer(200, '{"rows":1}');
    await expect(
      http.get('/internal/x', { query: { a: 1, b: undefined }, version: '1' })
    ).resolves.toEqual({
      rows: 1,
    });
    expect(requests[0]).toMatchObject({
      url: '/base/s/soc/internal/x?a=1',
      init: {
        headers: {
          'kbn-version': '9.5.4',
          'kbn-xsrf': 'workbench',
          'x-elastic-internal-origin': 'Kibana',
          'elastic-api-version': '1',
        },
      },
    });
  });

  it('throws the body of a failure', async () => {
    answer(403, '{"message":"no"}');
    await expect(http.post('/internal/x', { body: '{}' })).rejects.toMatchObject({
      message: 'status 403',
      body: { message: 'no' },
      response: { status: 403 },
    });
  });

  it('throws an error without a response when nothing answers', async () => {
    await expect(http.get('/internal/x')).rejects.toMatchObject({
      message: 'Failed to fetch',
      name: 'TypeError',
    });
  });

  it('leaves the call pending when the session ended', async () => {
    answer(401, '{}');
    const settled = jest.fn();
    http.get('/internal/x').then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    expect(settled).not.toHaveBeenCalled();
  });

  it("refuses headers that are Kibana's own", async () => {
    await expect(http.get('/internal/x', { headers: { 'KBN-xsrf': 'x' } })).rejects.toThrow(
      'KBN-xsrf'
    );
  });
});
