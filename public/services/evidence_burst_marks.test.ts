import { burstMarks } from './evidence_burst_marks';

const count = (outcome: string, first: string, last: string) => ({
  outcome,
  first_seen: `2026-03-${first}:00:00.000Z`,
  last_seen: `2026-03-${last}:00:00.000Z`,
});

describe('burstMarks', () => {
  it('are the first refusal of any kind, the first success and the last call', () => {
    expect(
      burstMarks([
        count('quota', '02T10', '02T11'),
        count('rehearsal', '01T10', '01T10'),
        count('success', '03T10', '03T12'),
        count('success', '02T12', '02T13'),
      ])
    ).toEqual([
      { kind: 'first_refusal', at: '2026-03-01T10:00:00.000Z' },
      { kind: 'first_success', at: '2026-03-02T12:00:00.000Z' },
      { kind: 'last_call', at: '2026-03-03T12:00:00.000Z' },
    ]);
  });

  it('leave out what never happened', () => {
    expect(burstMarks([])).toEqual([]);
    expect(burstMarks([count('success', '01T10', '01T11')]).map(({ kind }) => kind)).toEqual([
      'first_success',
      'last_call',
    ]);
  });
});
