import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, HttpConnection, UndiciConnection } from '@elastic/elasticsearch';

/** What one call came with. */
export interface Received {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export type Answer = (response: ServerResponse, received: Received) => void;

/** An answer as Elasticsearch gives it. */
export const json =
  (status: number, body: unknown, headers: Record<string, string | string[]> = {}): Answer =>
  (response) => {
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    response
      .writeHead(status, {
        'x-elastic-product': 'Elasticsearch',
        'content-type': 'application/vnd.elasticsearch+json;compatible-with=9',
        'content-length': Buffer.byteLength(content),
        ...headers,
      })
      .end(content);
  };

/** An error body of Elasticsearch. */
export const failure = (status: number, type: string, reason: string): Answer =>
  json(status, { error: { root_cause: [{ type, reason }], type, reason }, status });

/** An answer of something that stands before Elasticsearch. */
export const html =
  (status: number, page: string): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(page);
  };

const COLUMNS = [
  ['target_instance_count', 'long'],
  ['user_attempts', 'long'],
  ['principal_arns', 'keyword'],
  ['regions', 'keyword'],
  ['accounts', 'keyword'],
  ['user.name', 'keyword'],
  ['date', 'keyword'],
  ['subnet_id', 'keyword'],
  ['instance_type', 'keyword'],
  ['event.outcome', 'keyword'],
].map(([name, type]) => ({ name, type }));

/** The body of a finished published hunt of one row, column by column. */
export const publishedBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  took: 12,
  is_partial: false,
  columns: COLUMNS,
  values: [
    [60],
    [6],
    ['arn:aws:iam::1:user/a'],
    [['us-east-1', 'eu-west-1']],
    [null],
    ['a'],
    ['2018-26-20'],
    [null],
    ['m5'],
    ['failure'],
  ],
  ...changes,
});

const ID = 'FnpWSWxDT3oyU1JTeExsSXlRXzJnRVEdLTVDVXE4bVRRMFd0Wnc3ejdHckhIQToxMjM=';

/** The id of every query on its way. */
export const RUNNING_ID = ID;

export const runningBody = { id: ID, is_running: true, columns: [], values: [] };

const read = async (request: IncomingMessage): Promise<Received> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? '',
    path: decodeURIComponent(url.pathname),
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
};

/**
 * A real HTTP server that says what a test wrote down, answer by answer (the last one again and
 * again), and the real client that talks to it.
 */
export class ScriptedElasticsearch {
  readonly received: Received[] = [];
  private answers: Answer[] = [];
  private readonly clients: Client[] = [];
  private readonly server = createServer((request, response) => {
    read(request).then(
      (received) => {
        this.received.push(received);
        const next = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
        next?.(response, received);
      },
      () => response.destroy()
    );
  });

  private constructor() {}

  static async start(): Promise<ScriptedElasticsearch> {
    const elasticsearch = new ScriptedElasticsearch();
    await new Promise<void>((listening) => {
      elasticsearch.server.listen(0, '127.0.0.1', listening);
    });
    return elasticsearch;
  }

  /** Starts a new script and forgets what came before. */
  answer(...answers: Answer[]): void {
    this.answers = answers;
    this.received.length = 0;
  }

  get calls(): string[] {
    return this.received.map(({ method, path }) => `${method} ${path}`);
  }

  client(
    connection: 'http' | 'undici' = 'http',
    options: { maxResponseSize?: number } = {}
  ): Client {
    const client = new Client({
      node: `http://127.0.0.1:${this.port}`,
      // Kibana connects by Node's own HTTP; the client's default is Undici.
      Connection: connection === 'http' ? HttpConnection : UndiciConnection,
      ...options,
    });
    this.clients.push(client);
    return client;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return address.port;
  }

  async stop(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.close()));
    this.server.closeAllConnections();
    if (this.server.listening) {
      await new Promise((closed) => {
        this.server.close(closed);
      });
    }
  }
}
