import type { IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import { ElasticsearchError } from '../esql/errors';
import type { Holding } from './held_bytes';

/** Elasticsearch's `http.max_content_length` is 100 MB; nothing that a person sends comes near a tenth. */
const LARGEST_BODY = 10 * 1024 * 1024;

const tooLarge = (): ElasticsearchError =>
  new ElasticsearchError(
    413,
    'content_too_long_exception',
    `the body is larger than the ${LARGEST_BODY} bytes that this engine takes: send it in parts`
  );

/** All of a stream; what is over the limit is read and dropped, so that the client hears the error. */
const collect = (stream: Readable, request: IncomingMessage, holding: Holding): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    stream.on('data', (part: Buffer) => {
      size += part.length;
      try {
        if (size > LARGEST_BODY) throw tooLarge();
        holding.add(part.length);
        parts.push(part);
      } catch (thrown) {
        parts.length = 0;
        stream.removeAllListeners('data');
        if (stream !== request) stream.destroy();
        request.unpipe();
        request.resume();
        reject(thrown);
      }
    });
    stream.once('end', () => resolve(Buffer.concat(parts)));
    stream.once('error', () =>
      reject(
        new ElasticsearchError(400, 'parsing_exception', 'the body could not be read to its end')
      )
    );
    request.once('close', () => {
      if (request.complete) return;
      reject(new ElasticsearchError(400, 'parsing_exception', 'the body is not complete'));
    });
  });

/** The text of a request's body, unpacked when it comes as gzip; empty without one. Throws 400, 413, 429. */
export const readBody = async (request: IncomingMessage, holding: Holding): Promise<string> => {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
    request.resume();
    throw tooLarge();
  }
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'gzip' && encoding !== 'identity') {
    request.resume();
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `the content encoding [${encoding.slice(0, 100)}] is not supported by this engine`
    );
  }
  const stream = encoding === 'gzip' ? request.pipe(createGunzip()) : request;
  return (await collect(stream, request, holding)).toString('utf8');
};
