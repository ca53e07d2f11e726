import { Client } from '@elastic/elasticsearch';
import type { IndexMapping } from '../engine';
import { FaultSwitch } from '../faults/fault_switch';
import { startElasticsearch, type RunningElasticsearch } from '../server';
import { TestEngine } from './ask';

type ClientOptions = ConstructorParameters<typeof Client>[0];

/** A stand-in over an engine in memory, and the official client to ask it. */
export class TestCluster {
  readonly #clients: Client[] = [];

  private constructor(
    readonly engine: TestEngine,
    readonly elasticsearch: RunningElasticsearch,
    readonly faults: FaultSwitch
  ) {}

  /** Its clock stands at 2026-11-24T10:05:00Z. */
  static async open(): Promise<TestCluster> {
    const engine = await TestEngine.open();
    const faults = new FaultSwitch();
    const elasticsearch = await startElasticsearch({
      engine: engine.engine,
      host: '127.0.0.1',
      port: 0,
      faults,
    });
    return new TestCluster(engine, elasticsearch, faults);
  }

  get url(): string {
    return this.elasticsearch.url;
  }

  index(
    name: string,
    mapping: IndexMapping,
    documents: ReadonlyArray<Record<string, unknown>>
  ): Promise<void> {
    return this.engine.index(name, mapping, documents);
  }

  /** The client of a user of the workbench. */
  as(username: string, password = 'workbench', options: ClientOptions = {}): Client {
    return this.with({ auth: { username, password }, ...options });
  }

  with(options: ClientOptions): Client {
    const client = new Client({ node: this.url, maxRetries: 0, ...options });
    this.#clients.push(client);
    return client;
  }

  /** A call as it goes over the wire, by default as `elastic`. */
  fetch(path: string, { user = 'elastic', ...init }: RequestInit & { user?: string } = {}) {
    return fetch(`${this.url}${path}`, {
      ...init,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:workbench`).toString('base64')}`,
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      },
    });
  }

  /** Waits until no query is at work; fails after two seconds. */
  async idle(): Promise<void> {
    for (let waited = 0; this.elasticsearch.running.count > 0; waited += 10) {
      if (waited > 2_000) throw new Error('a query is still at work');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.close()));
    await this.elasticsearch.close();
    await this.engine.close();
  }
}

/** The HTTP status of a call through the client; 200 when it succeeds, undefined without an answer. */
export const statusOf = (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => 200,
    (error: { statusCode?: number }) => error.statusCode
  );

/** What Elasticsearch said of a failure: `[type] reason` with its status. */
export const failureOf = (
  call: Promise<unknown>
): Promise<{ status: number | undefined; type: string | undefined; reason: string | undefined }> =>
  call.then(
    () => {
      throw new Error('the call succeeded');
    },
    (error: { statusCode?: number; body?: { error?: { type?: string; reason?: string } } }) => ({
      status: error.statusCode,
      type: error.body?.error?.type,
      reason: error.body?.error?.reason,
    })
  );
