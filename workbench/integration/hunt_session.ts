import { archiveModule } from './archive_module';

/** Calls to the workbench's Kibana as a browser makes them, with the session of one person. */
export class HuntSession {
  private constructor(
    readonly url: string,
    private readonly cookie: string
  ) {}

  /** Signs in through the form's own call. Rejects when the credentials are wrong. */
  static async signIn(url: string, username: string): Promise<HuntSession> {
    const response = await fetch(`${url}/internal/security/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'kbn-xsrf': 'x', ...INTERNAL },
      body: JSON.stringify({ params: { username, password: 'workbench' } }),
    });
    if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
    return new HuntSession(url, (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  static anonymous(url: string): HuntSession {
    return new HuntSession(url, '');
  }

  async call(
    method: string,
    path: string,
    {
      body,
      headers = {},
      signal,
    }: { body?: string; headers?: Record<string, string>; signal?: AbortSignal } = {}
  ): Promise<{ status: number; body: Json }> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'kbn-xsrf': 'x',
        'elastic-api-version': '1',
        ...INTERNAL,
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }

  start(name = 'published', parameters: unknown = {}): Promise<{ status: number; body: Json }> {
    return this.call('POST', `${QUERIES}/${name}`, { body: JSON.stringify({ parameters }) });
  }

  read(id: string, name = 'published'): Promise<{ status: number; body: Json }> {
    return this.call('GET', `${QUERIES}/${name}/async/${encodeURIComponent(id)}`);
  }

  delete(id: string): Promise<{ status: number; body: Json }> {
    return this.call('DELETE', `${QUERIES}/published/async/${encodeURIComponent(id)}`);
  }

  /** Runs the published hunt, or another query, to its end, and decodes its rows. */
  async hunt(name = 'published', parameters: unknown = {}): Promise<Json> {
    let { status, body } = await this.start(name, parameters);
    if (status !== 200) throw new Error(`the hunt answered ${status}: ${JSON.stringify(body)}`);
    while (body.progress.status === 'running') {
      ({ status, body } = await this.read(body.progress.id, name));
      if (status !== 200) throw new Error(`the answer was ${status}: ${JSON.stringify(body)}`);
    }
    const { table, ...answer } = body.progress.answer;
    return { ...answer, rows: decodeRows(name, table) };
  }
}

/** As the page makes rows of a table, by the archive's own query. */
const decodeRows = (name: string, table: unknown): unknown[] => {
  const { queries } = archiveModule<Queries>('queries/queries');
  const { decodeTable } = archiveModule<Tables>('queries/cell_table');
  const query = queries[name];
  if (query === undefined) throw new Error(`the archive has no query ${name}`);
  return decodeTable(query.decoders, table);
};

interface Queries {
  queries: Record<string, { decoders: unknown }>;
}

interface Tables {
  decodeTable(decoders: unknown, table: unknown): unknown[];
}

/** JSON of the routes as a test reads it; what is not there is undefined at run time. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into answers of any form
export type Json = any;

export const QUERIES = '/internal/ec2_deployment_hunt/queries';

const INTERNAL = { 'x-elastic-internal-origin': 'Kibana' };
