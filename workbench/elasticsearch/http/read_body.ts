import type { IncomingMessage } from 'node:http';
import { ElasticsearchError } from '../esql/errors';

/** Elasticsearch's `http.max_content_length` is 100 MB; no query of a person comes near a tenth. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** The JSON body of a request; null when it is empty. Throws 400 and 413 as Elasticsearch does. */
export const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > LARGEST_BODY) {
      throw new ElasticsearchError(413, 'content_too_long_exception', 'the body is too large');
    }
    parts.push(part);
  }
  if (size === 0) return null;
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new ElasticsearchError(400, 'parsing_exception', 'the body is no valid JSON');
  }
};
