import { burstMarks } from './evidence_burst_marks';

describe('burstMarks', () => {
  it('are the first refusal, the first success and the last call of all rows', () => {
    expect(
      burstMarks([
        {
          first_refusal: '2026-03-02T00:00:00.000Z',
          first_success: null,
          last_seen: '2026-03-05T00:00:00.000Z',
        },
        {
          first_refusal: '2026-03-01T00:00:00.000Z',
          first_success: '2026-03-04T00:00:00.000Z',
          last_seen: '2026-03-04T00:00:00.000Z',
        },
      ])
    ).toEqual([
      { kind: 'first_refusal', at: '2026-03-01T00:00:00.000Z' },
      { kind: 'first_success', at: '2026-03-04T00:00:00.000Z' },
      { kind: 'last_call', at: '2026-03-05T00:00:00.000Z' },
    ]);
  });

  it('leave out what never happened', () => {
    expect(burstMarks([])).toEqual([]);
  });
});
