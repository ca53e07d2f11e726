import { resultTotals, type CountedRow } from './evidence_totals';

const row = (values: Partial<CountedRow> = {}): CountedRow => ({
  asked_most: 100,
  started: 0,
  started_unknown: 0,
  refused: 3,
  unreadable: 0,
  ...values,
});

describe('resultTotals', () => {
  it('sums rows', () => {
    expect(resultTotals([row(), row({ asked_most: 7, started: 5, unreadable: 2 })])).toEqual({
      principals: 2,
      asked: 107,
      started: 5,
      startedUnknown: 0,
      refused: 6,
      unreadable: 2,
    });
  });

  it('is zero of everything without rows', () => {
    expect(resultTotals([])).toMatchObject({ principals: 0, asked: 0, started: 0, refused: 0 });
  });

  it('leaves unknown what no row knows, and sums what some know', () => {
    expect(resultTotals([row({ asked_most: null })]).asked).toBeNull();
    expect(resultTotals([row({ asked_most: null }), row()]).asked).toBe(100);
    expect(resultTotals([row({ started: null, started_unknown: 4 })]).started).toBeNull();
    expect(resultTotals([row({ started: null, started_unknown: 4 }), row()]).started).toBeNull();
    expect(
      resultTotals([row({ started: null, started_unknown: 4 }), row({ started: 2 })])
    ).toMatchObject({ started: 2, startedUnknown: 4 });
  });
});
