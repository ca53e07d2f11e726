import { ElasticsearchError } from '../esql/errors';

const SIGNS = /could not write|no space left|file too large|disk quota/i;

/** What was thrown while documents were stored; said plainly when the disk is full. */
export const fullDisk = (index: string, thrown: unknown): unknown => {
  if (thrown instanceof ElasticsearchError || !SIGNS.test(String(thrown))) return thrown;
  return new ElasticsearchError(
    429,
    'cluster_block_exception',
    `index [${index}] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block]; the disk is full, and nothing of these documents was stored: make room and load them again`
  );
};
