import { ElasticsearchError } from '../esql/errors';
import { TestEngine } from '../test_support/ask';

const MAPPING = { properties: { n: { type: 'integer' }, tags: { type: 'keyword' } } };

let engine: TestEngine;

beforeEach(async () => {
  engine = await TestEngine.open();
});

afterEach(() => engine.close());

describe('loading documents', () => {
  it('keeps each of many documents once, whatever the parts, and several values of some', async () => {
    const documents = Array.from({ length: 30_000 }, (_, n) => ({
      n,
      tags: n % 10_000 === 9_999 ? ['a', 'b'] : 'a',
    }));
    await engine.index('logs-a', MAPPING, documents);
    expect(
      await engine.row(
        'FROM logs-a METADATA _id | STATS c = COUNT(*), ids = COUNT_DISTINCT(_id, 40000), s = SUM(n), t = COUNT(tags)'
      )
    ).toEqual({ c: 30_000, ids: 30_000, s: (30_000 * 29_999) / 2, t: 30_003 });
  });

  it('keeps the values beside their own document, however many before it have none', async () => {
    const documents = Array.from({ length: 5_000 }, (_, n) =>
      n % 1_000 === 999 ? { n, tags: [`${n}`, 'b\n"c'] } : { n }
    );
    await engine.index('logs-a', MAPPING, documents);
    const { values } = await engine.ask('FROM logs-a | WHERE tags IS NOT NULL | SORT n');
    expect(values).toEqual([999, 1_999, 2_999, 3_999, 4_999].map((n) => [n, [String(n), 'b\n"c']]));
  });

  it('stores none when one is refused, also after thousands', async () => {
    await engine.index('logs-a', MAPPING, [{ n: 1 }]);
    const documents = Array.from({ length: 10_000 }, (_, n) => ({
      id: String(n),
      source: n === 9_999 ? { n: {} } : { n, tags: ['a', 'b'] },
    }));
    await expect(engine.engine.indexDocuments('logs-a', documents)).rejects.toThrow(
      ElasticsearchError
    );
    const { values } = await engine.ask('FROM logs-a | KEEP n, tags');
    expect(values).toEqual([[1, null]]);
  });

  it('takes documents into two indices at once', async () => {
    await engine.index('logs-a', MAPPING, []);
    await engine.index('logs-b', MAPPING, []);
    const documents = Array.from({ length: 5_000 }, (_, n) => ({
      id: String(n),
      source: { n, tags: ['a', 'b'] },
    }));
    await Promise.all(
      ['logs-a', 'logs-b'].map((name) => engine.engine.indexDocuments(name, documents))
    );
    expect(await engine.row('FROM logs-* | STATS c = COUNT(*), t = COUNT(tags)')).toEqual({
      c: 10_000,
      t: 20_000,
    });
  });
});
