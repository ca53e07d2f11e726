import * as z from 'zod/mini';
import type { ConformanceCase, ConformanceIndex } from '../conformance_case';
import type { Outcome, Target } from './target';
import { warningsOfHeader } from './warnings_of_header';

const answer = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  values: z.array(z.array(z.unknown())),
});

const failure = z.object({
  error: z.object({ type: z.string(), reason: z.string() }),
  status: z.number(),
});

const bulkAnswer = z.object({ errors: z.boolean() });

/** A cluster at an address, which may hold a user and a password: `http://user:password@host:9200`. */
export class ClusterTarget implements Target {
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #created: string[] = [];

  constructor(address: string) {
    const { protocol, host, pathname, username, password } = new URL(address);
    this.#address = `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
    const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    this.#headers =
      username === ''
        ? {}
        : { authorization: `Basic ${Buffer.from(user, 'utf8').toString('base64')}` };
  }

  async create(name: string, { mapping, documents }: ConformanceIndex): Promise<void> {
    await this.#fetch('DELETE', `/${name}?ignore_unavailable=true`);
    const created = await this.#fetch('PUT', `/${name}`, JSON.stringify({ mappings: mapping }));
    if (!created.ok) throw new Error(`${name}: ${await created.text()}`);
    this.#created.push(name);
    if (documents.length === 0) return;
    const lines = documents.flatMap((document, id) => [
      JSON.stringify({ index: { _id: String(id) } }),
      JSON.stringify(document),
    ]);
    const path = `/${name}/_bulk?refresh=true`;
    const loaded = await this.#fetch('POST', path, `${lines.join('\n')}\n`, 'application/x-ndjson');
    const body: unknown = await loaded.json();
    if (!loaded.ok || bulkAnswer.parse(body).errors) {
      throw new Error(`${name}: ${JSON.stringify(body).slice(0, 1_000)}`);
    }
  }

  async ask({ query, params, filter, locale }: ConformanceCase): Promise<Outcome> {
    const body = JSON.stringify({ query, params, filter, locale });
    const response = await this.#fetch('POST', '/_query', body);
    const read: unknown = await response.json();
    if (!response.ok) {
      const { error, status } = failure.parse(read);
      return { error: { status, ...error } };
    }
    const { columns, values } = answer.parse(read);
    return {
      columns,
      rows: values,
      warnings: warningsOfHeader(response.headers.get('warning')),
    };
  }

  async close(): Promise<void> {
    for (const name of this.#created) await this.#fetch('DELETE', `/${name}`);
  }

  #fetch(method: string, path: string, body?: string, type = 'application/json') {
    return fetch(`${this.#address}${path}`, {
      method,
      headers: { ...this.#headers, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body }),
    });
  }
}
