import { ElasticsearchError } from '../errors';

/** The most bytes of the texts of one answer: it is held in memory as a whole. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What a value takes in memory, about. */
export const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return 16 + value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 16);
  return 8;
};

/** Stops an answer that grows larger than what may be held, as Elasticsearch's circuit breaker does. */
export class AnswerBreaker {
  #bytes = 0;

  /** Throws 429 when the rows so far are too large together. */
  add(row: readonly unknown[]): void {
    this.#bytes += bytesOf(row);
    if (this.#bytes <= MOST_BYTES) return;
    throw new ElasticsearchError(
      429,
      'circuit_breaking_exception',
      `[request] Data too large, data for [<esql_block_factory>] would be [${this.#bytes}b], which is larger than the limit of [${MOST_BYTES}b]`,
      { bytes_wanted: this.#bytes, bytes_limit: MOST_BYTES, durability: 'TRANSIENT' }
    );
  }
}
