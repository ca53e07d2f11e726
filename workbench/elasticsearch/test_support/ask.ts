import { Engine, type EsqlAnswer, type IndexMapping } from '../engine';
import { readParameters } from '../esql/parser/parameters';

/** An engine in memory with a clock that stands still, and a short way to ask it. */
export class TestEngine {
  private constructor(readonly engine: Engine) {}

  static async open(now = '2026-11-24T10:05:00.000Z'): Promise<TestEngine> {
    return new TestEngine(await Engine.open({ clock: () => new Date(now), threads: 1 }));
  }

  async index(
    name: string,
    mapping: IndexMapping,
    documents: ReadonlyArray<Record<string, unknown>>
  ): Promise<void> {
    await this.engine.createIndex(name, mapping);
    await this.engine.indexDocuments(
      name,
      documents.map((source, index) => ({ id: String(index), source }))
    );
  }

  ask(
    text: string,
    {
      params,
      filter,
      locale = 'en-US',
      mayRead = () => true,
      signal = new AbortController().signal,
    }: {
      params?: unknown;
      filter?: unknown;
      locale?: string;
      mayRead?: (name: string) => boolean;
      signal?: AbortSignal;
    } = {}
  ): Promise<EsqlAnswer> {
    return this.engine.esql({
      text,
      parameters: readParameters(params),
      filter,
      locale,
      mayRead,
      signal,
    });
  }

  /** The one row of a query, by column name. */
  async row(text: string, params?: unknown): Promise<Record<string, unknown>> {
    const { columns, values } = await this.ask(text, { params });
    return Object.fromEntries(columns.map(({ name }, index) => [name, values[0]?.[index]]));
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
