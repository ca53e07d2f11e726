import { brushedWindow, burstsOf, type BurstCount } from './evidence_bursts';

const HOUR = 3_600_000;

const count = (values: Partial<BurstCount> = {}): BurstCount => ({
  bucket: '2026-03-01T10:00:00.000Z',
  outcome: 'quota',
  attempts: 2,
  unreadable: 0,
  asked_most: 40,
  ...values,
});

describe('burstsOf', () => {
  it('sums each interval and each outcome, in the order of time and of outcomes', () => {
    const { intervals, outcomes } = burstsOf(
      [
        count({ bucket: '2026-03-01T11:00:00.000Z', asked_most: 5, attempts: 1 }),
        count(),
        count({ outcome: 'success', asked_most: 2, attempts: 1 }),
      ],
      HOUR
    );
    expect(intervals.map(({ from, asked, attempts }) => [from, asked, attempts])).toEqual([
      [Date.parse('2026-03-01T10:00:00Z'), 42, 3],
      [Date.parse('2026-03-01T11:00:00Z'), 5, 1],
    ]);
    expect(intervals[0]?.to).toBe(Date.parse('2026-03-01T11:00:00Z'));
    expect([...outcomes]).toEqual([
      ['success', { asked: 2, attempts: 1, unreadable: 0 }],
      ['quota', { asked: 45, attempts: 3, unreadable: 0 }],
    ]);
  });

  it('keeps unknown what no call tells, and counts what others tell', () => {
    const { intervals, total } = burstsOf(
      [
        count({ asked_most: null, unreadable: 2 }),
        count({ bucket: '2026-03-01T11:00:00.000Z', asked_most: null, unreadable: 2 }),
        count({ bucket: '2026-03-01T11:00:00.000Z', outcome: 'rights', asked_most: 7 }),
      ],
      HOUR
    );
    expect(intervals.map(({ asked, attempts }) => [asked, attempts])).toEqual([
      [null, 2],
      [7, 4],
    ]);
    expect(total).toEqual({ asked: 7, attempts: 6, unreadable: 4 });
  });

  it('takes an outcome that it does not know as other, and leaves out what is no instant', () => {
    const { intervals, outcomes } = burstsOf(
      [count({ outcome: '<b>' }), count({ bucket: 'soon' })],
      HOUR
    );
    expect(intervals).toHaveLength(1);
    expect([...outcomes.keys()]).toEqual(['other']);
  });
});

describe('brushedWindow', () => {
  const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };
  const at = (text: string): number => Date.parse(text);

  it('is the part of the window under the brush, whichever way it was drawn', () => {
    const part = { from: '2026-03-02T00:00:00.000Z', to: '2026-03-03T00:00:00.000Z' };
    expect(brushedWindow([at(part.from), at(part.to)], WINDOW)).toEqual(part);
    expect(brushedWindow([at(part.to), at(part.from)], WINDOW)).toEqual(part);
  });

  it('never leaves the window', () => {
    expect(brushedWindow([at('2026-02-27'), at('2026-03-02')], WINDOW)).toEqual({
      from: WINDOW.from,
      to: '2026-03-02T00:00:00.000Z',
    });
  });

  it('is none when the brush holds nothing, or all', () => {
    expect(brushedWindow([at('2026-02-01'), at('2026-02-02')], WINDOW)).toBeNull();
    expect(brushedWindow([at('2026-02-01'), at('2026-04-02')], WINDOW)).toBeNull();
    expect(brushedWindow([at('2026-03-02'), at('2026-03-02')], WINDOW)).toBeNull();
  });
});
