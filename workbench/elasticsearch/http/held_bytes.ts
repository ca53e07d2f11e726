import { ElasticsearchError } from '../esql/errors';

/** The bytes that one call holds in memory. */
export interface Holding {
  /** Throws 429 when all calls together would hold too many. */
  add(bytes: number): void;
  /** To be called when the call is over. */
  release(): void;
}

/** What bodies or answers of all calls hold in memory together, as a circuit breaker counts it. */
export class HeldBytes {
  #bytes = 0;

  constructor(
    /** As Elasticsearch calls it: `in_flight_requests` and the like. */
    private readonly breaker: string,
    private readonly most: number
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  open(): Holding {
    let held = 0;
    return {
      add: (bytes) => {
        const wanted = this.#bytes + bytes;
        if (wanted > this.most) throw this.#tooLarge(wanted);
        this.#bytes = wanted;
        held += bytes;
      },
      release: () => {
        this.#bytes -= held;
        held = 0;
      },
    };
  }

  #tooLarge(wanted: number): ElasticsearchError {
    return new ElasticsearchError(
      429,
      'circuit_breaking_exception',
      `[${this.breaker}] Data too large, data for [<http_request>] would be [${wanted}b], which is larger than the limit of [${this.most}b]`,
      { bytes_wanted: wanted, bytes_limit: this.most, durability: 'TRANSIENT' }
    );
  }
}
