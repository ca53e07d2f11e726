import { ElasticsearchError } from '../../esql/errors';
import { TestEngine } from '../../test_support/ask';
import type { ConformanceCase, ConformanceIndex } from '../conformance_case';
import type { Outcome, Target } from './target';

/** The workbench's own engine, in this process. */
export class EngineTarget implements Target {
  private constructor(private readonly engine: TestEngine) {}

  static async open(): Promise<EngineTarget> {
    return new EngineTarget(await TestEngine.open());
  }

  create(name: string, { mapping, documents }: ConformanceIndex): Promise<void> {
    return this.engine.index(name, mapping, documents);
  }

  async ask({ query, params, filter, locale }: ConformanceCase): Promise<Outcome> {
    try {
      const { columns, values, warnings } = await this.engine.ask(query, {
        params,
        filter,
        ...(locale === undefined ? {} : { locale }),
      });
      return { columns, rows: values, warnings };
    } catch (thrown) {
      if (!(thrown instanceof ElasticsearchError)) throw thrown;
      const { status, type, reason } = thrown;
      return { error: { status, type, reason } };
    }
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
