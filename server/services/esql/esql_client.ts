import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import type { EsqlParameter } from '../../../common/queries/query';
import { decodeProgress, type EsqlProgress } from './esql_answer';
import { esqlErrorOf, statusOf } from './esql_error';

export interface EsqlQuery {
  text: string;
  /** Named parameters of the text, without their question mark. */
  parameters: Readonly<Record<string, EsqlParameter>>;
  /** `X-Opaque-Id`, under which the cluster lists and logs the query. */
  opaqueId: string;
}

export interface EsqlClientOptions {
  /** The longest that one call waits for the cluster, in milliseconds. */
  callTimeoutMs: number;
  /** Whether the query reaches other clusters, whose failures then are to be told. */
  crossCluster: boolean;
}

/** A query that nobody asks about ends after this. Each reading renews it. */
const LEASE = '1m';

/** Short, so that a query whose browser has gone is stopped within a second. */
const START_WAIT_MS = 500;

/** A reading waits, so that an answer arrives when it is there and not at the next question. */
const READ_WAIT_MS = 2000;

/** Right after a start, Elasticsearch may not know the id yet (its issues 110304, 112110, 113419). */
const ASK_AGAIN_FOR_MS = 5000;
const ASK_AGAIN_EVERY_MS = 250;

/** Repeats a call while the cluster answers with one of `statuses`, for five seconds at most. */
const askAgainAfter = async <T>(
  statuses: readonly number[],
  signal: AbortSignal | undefined,
  call: () => Promise<T>
): Promise<T> => {
  // Not Date: it may stand still.
  const giveUpAt = performance.now() + ASK_AGAIN_FOR_MS - ASK_AGAIN_EVERY_MS;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const again = statuses.includes(statusOf(error) ?? 0) && signal?.aborted !== true;
      if (!again || performance.now() > giveUpAt) throw error;
    }
    await pause(ASK_AGAIN_EVERY_MS);
  }
};

/**
 * ES|QL as one person, in async queries. The only place that talks to Elasticsearch. Nothing here
 * is retried by the client: a retried start would be a second hunt on the cluster.
 *
 * Every method throws a HuntError for what the cluster or the way to it may do.
 */
export class EsqlClient {
  constructor(
    private readonly client: Client,
    private readonly options: EsqlClientOptions
  ) {}

  /**
   * Starts a query and waits for it briefly. It takes no signal on purpose: without the answer
   * nobody would know the id of the query to stop.
   */
  async start({ text, parameters, opaqueId }: EsqlQuery): Promise<EsqlProgress> {
    const named = Object.entries(parameters).map(([name, value]) => ({ [name]: value }));
    try {
      const response = await this.client.esql.asyncQuery(
        {
          query: text,
          // Ten thousand rows are read and checked much faster column by column.
          columnar: true,
          ...(named.length === 0 ? {} : { params: named }),
          wait_for_completion_timeout: this.wait(START_WAIT_MS),
          keep_alive: LEASE,
          // An answer that is ready in time is sent at once and stored nowhere.
          keep_on_completion: false,
          allow_partial_results: true,
          ...(this.options.crossCluster ? { include_ccs_metadata: true } : {}),
        },
        { ...this.callOptions(), meta: true, opaqueId }
      );
      return decodeProgress(response);
    } catch (error) {
      throw esqlErrorOf(error);
    }
  }

  /** Reads how far a query is and renews its lease. An aborted signal stops the reading only. */
  async read(id: string, signal?: AbortSignal): Promise<EsqlProgress> {
    try {
      const response = await askAgainAfter([404, 503], signal, () =>
        this.client.esql.asyncQueryGet(
          { id, wait_for_completion_timeout: this.wait(READ_WAIT_MS), keep_alive: LEASE },
          { ...this.callOptions(), meta: true, ...(signal === undefined ? {} : { signal }) }
        )
      );
      return decodeProgress(response, id);
    } catch (error) {
      throw esqlErrorOf(error, signal);
    }
  }

  /** Stops a query and forgets its answer. One that is gone already is no failure. */
  async delete(id: string): Promise<void> {
    try {
      await askAgainAfter([503], undefined, () =>
        this.client.esql.asyncQueryDelete({ id }, { ...this.callOptions(), ignore: [404] })
      );
    } catch (error) {
      throw esqlErrorOf(error);
    }
  }

  private callOptions(): { maxRetries: 0; requestTimeout: number } {
    return { maxRetries: 0, requestTimeout: this.options.callTimeoutMs };
  }

  /** Less than the call may take, else a query on its way would look like a silent cluster. */
  private wait(milliseconds: number): string {
    return `${Math.min(milliseconds, Math.floor(this.options.callTimeoutMs / 2))}ms`;
  }
}
