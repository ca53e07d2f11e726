import { correctedRows } from '../../common/result/corrected_row';
import { whyHere, type Why } from '../../common/result/why';
import type { CorrectedRow } from '../../common/result/corrected_row';
import { correctedQueryRow } from './corrected_answer.mock';
import { CORRECTED_COLUMN_IDS } from './corrected_columns';
import { correctedOrder } from './corrected_order';

const why = (row: CorrectedRow): Why => whyHere(row, 10);

const many = correctedRows(
  Array.from({ length: 10_000 }, (_, index) =>
    correctedQueryRow({ account: String(index), attempts: (index * 7919) % 10_007 })
  ),
  null
);

describe('correctedOrder', () => {
  it('reads each of 10,000 rows once, however often it is compared', () => {
    const read = jest.fn(why);
    correctedOrder(many, [{ id: 'badges', direction: 'desc' }], read);
    expect(read).toHaveBeenCalledTimes(many.length);
  });

  it('compares 10,000 rows no more often than n log n', () => {
    const sort = jest.spyOn(Array.prototype, 'sort');
    correctedOrder(many, [{ id: 'attempts', direction: 'desc' }], why);
    const [compare] = sort.mock.calls[0] ?? [];
    const sorted = sort.mock.contexts[0];
    sort.mockRestore();
    if (compare === undefined || !Array.isArray(sorted)) throw new Error('nothing was sorted');
    let comparisons = 0;
    // A fixed shuffle: what is sorted already takes fewer comparisons.
    const shuffled = sorted.map((_, index) => sorted[(index * 7919) % sorted.length]);
    shuffled.sort((left, right) => {
      comparisons++;
      return compare(left, right);
    });
    expect(comparisons).toBeLessThan(many.length * Math.log2(many.length));
  });

  it.each(CORRECTED_COLUMN_IDS)('loses no row when sorted by %s', (id) => {
    const few = many.slice(0, 20);
    const sorted = correctedOrder(few, [{ id, direction: 'asc' }], why);
    expect(new Set(sorted)).toEqual(new Set(few));
  });

  const [hidden, attack, noise] = correctedRows(
    [
      correctedQueryRow({ account: 'hidden', asked_least: null, asked_most: null, started: null }),
      correctedQueryRow({ account: 'attack', asked_least: 200, asked_most: 200, started: 200 }),
      correctedQueryRow({ account: 'noise', asked_least: 1, asked_most: 24, started: 24 }),
    ],
    null
  );

  it.each(['asked_most', 'asked_least', 'started', 'over_threshold'] as const)(
    'takes an unknown %s for the largest',
    (id) => {
      const rows = [noise!, hidden!, attack!];
      expect(correctedOrder(rows, [{ id, direction: 'desc' }], why)).toEqual([
        hidden,
        attack,
        noise,
      ]);
      expect(correctedOrder(rows, [{ id, direction: 'asc' }], why)).toEqual([
        noise,
        attack,
        hidden,
      ]);
    }
  );

  it('takes dollars without a price for the most, and leaves estimates that were not loaded last', () => {
    const estimated = (dollars: number | null): CorrectedRow => ({
      ...attack!,
      asked: {
        vcpus: null,
        gpus: null,
        usd_per_hour: dollars,
        priced_instances: 0,
        unpriced_instances: 0,
        has_unknown_counts: dollars === null,
        unpriced_types: [],
        unsized_types: [],
        is_least: { vcpus: true, gpus: true, usd_per_hour: false },
      },
    });
    const [unpriced, dear, cheap] = [estimated(null), estimated(98), estimated(0.1)];
    expect(
      correctedOrder(
        [cheap, hidden!, unpriced, dear],
        [{ id: 'asked_usd_per_hour', direction: 'desc' }],
        why
      )
    ).toEqual([unpriced, dear, cheap, hidden]);
  });

  it('keeps two unknown amounts in their order and asks the next column', () => {
    const other = { ...hidden!, key: 'other', attempts: hidden!.attempts + 1 };
    expect(
      correctedOrder(
        [hidden!, other],
        [
          { id: 'asked_most', direction: 'desc' },
          { id: 'attempts', direction: 'desc' },
        ],
        why
      )
    ).toEqual([other, hidden]);
  });
});
