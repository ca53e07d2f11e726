import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { KibanaRequest, KibanaResponseFactory } from '@kbn/core/server';
import type { ReadQueryResponse } from '../../common/api/v1/read_query';
import { respondWithAnswer } from './respond_with_answer';

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

const answered = (body: ReadQueryResponse, acceptEncoding?: string): Sent => {
  const sent: Sent[] = [];
  const response = {
    ok: (options: Sent) => {
      sent.push(options);
      return { status: 200, options };
    },
  } as unknown as KibanaResponseFactory;
  const request = { headers: { 'accept-encoding': acceptEncoding } } as unknown as KibanaRequest;
  respondWithAnswer(body, request, response);
  return sent[0] ?? {};
};

const withRows = (rows: number): ReadQueryResponse => ({
  progress: {
    status: 'done',
    answer: {
      table: {
        columns: ['name', 'count'],
        cells: [
          Array.from({ length: rows }, (_, row) => `row ${row} é`),
          Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? row : null)),
        ],
      },
      took: 12,
      is_partial: false,
      failures: [],
      warnings: [],
      row_limit: 10_000,
    },
  },
});

const LONG = withRows(10_000);

describe('an answer', () => {
  it('that is long is packed for a browser that can unpack it', async () => {
    const { body, headers } = answered(LONG, 'gzip, deflate, br, zstd');
    expect(headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    const packed = await buffer(body as NodeJS.ReadableStream);
    expect(JSON.parse(gunzipSync(packed).toString('utf8'))).toEqual(LONG);
  });

  it.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzipped'])(
    'that is long is left to Kibana where %p is taken',
    (acceptEncoding) => {
      expect(answered(LONG, acceptEncoding)).toEqual({ body: LONG });
    }
  );

  it.each<[string, ReadQueryResponse]>([
    ['short', withRows(10)],
    ['not there yet', { progress: { status: 'running', id: 'a' } }],
  ])('that is %s is left to Kibana', (_name, body) => {
    expect(answered(body, 'gzip')).toEqual({ body });
  });
});
