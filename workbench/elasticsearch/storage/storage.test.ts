import { TestEngine } from '../test_support/ask';

describe('loading documents', () => {
  it('keeps each of many documents once, whatever the batches, and several values of some', async () => {
    const engine = await TestEngine.open();
    const documents = Array.from({ length: 30_000 }, (_, n) => ({
      n,
      tags: n % 10_000 === 9_999 ? ['a', 'b'] : 'a',
    }));
    await engine.index(
      'logs-a',
      { properties: { n: { type: 'integer' }, tags: { type: 'keyword' } } },
      documents
    );
    expect(
      await engine.row(
        'FROM logs-a METADATA _id | STATS c = COUNT(*), ids = COUNT_DISTINCT(_id, 40000), s = SUM(n), t = COUNT(tags)'
      )
    ).toEqual({ c: 30_000, ids: 30_000, s: (30_000 * 29_999) / 2, t: 30_003 });
    await engine.close();
  });
});
