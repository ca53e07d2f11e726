import { gunzipSync } from 'node:zlib';
import type { KibanaRequest, KibanaResponseFactory } from '@kbn/core/server';
import { respondWithAnswer } from './respond_with_answer';

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

const answered = async (body: object, acceptEncoding?: string): Promise<Sent> => {
  const sent: Sent[] = [];
  const response = {
    ok: (options: Sent) => {
      sent.push(options);
      return { status: 200, options };
    },
  } as unknown as KibanaResponseFactory;
  const request = { headers: { 'accept-encoding': acceptEncoding } } as unknown as KibanaRequest;
  await respondWithAnswer(body, request, response);
  return sent[0] ?? {};
};

const LONG = { rows: Array.from({ length: 20_000 }, (_, row) => `row ${row} é`) };

describe('an answer', () => {
  it('that is long is packed for a browser that can unpack it', async () => {
    const { body, headers } = await answered(LONG, 'gzip, deflate, br, zstd');
    expect(headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    expect(JSON.parse(gunzipSync(body as Buffer).toString('utf8'))).toEqual(LONG);
  });

  it.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzipped'])(
    'that is long is left to Kibana where %p is taken',
    async (acceptEncoding) => {
      expect(await answered(LONG, acceptEncoding)).toEqual({ body: LONG });
    }
  );

  it('that is short is left to Kibana', async () => {
    expect(await answered({ rows: [] }, 'gzip')).toEqual({ body: { rows: [] } });
  });
});
