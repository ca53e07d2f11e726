import type { Answer } from './answer';
import type { Call } from './call';

const JSON_TYPES = ['application/json', 'application/vnd.elasticsearch+json'];
const LINES_TYPES = ['application/x-ndjson', 'application/vnd.elasticsearch+x-ndjson'];

/**
 * The refusal of a body by the `Content-Type` that it came with, in Elasticsearch's own shape, which
 * is not that of its other errors; null when it may be read, or there is none. JSON alone is read
 * here: Elasticsearch takes YAML, CBOR and SMILE too.
 */
export const refusedContentType = ({
  content,
  contentType,
  pathname,
}: Pick<Call, 'content' | 'contentType' | 'pathname'>): Answer | null => {
  if (content === '') return null;
  const [type = ''] = (contentType ?? '').toLowerCase().split(';');
  const taken = pathname.endsWith('/_bulk') ? [...JSON_TYPES, ...LINES_TYPES] : JSON_TYPES;
  if (taken.includes(type.trim())) return null;
  const error =
    contentType === undefined
      ? 'Content-Type header is missing'
      : `Content-Type header [${contentType.slice(0, 100)}] is not supported`;
  return { status: 406, body: { error, status: 406 } };
};
