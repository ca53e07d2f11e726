import { dataChecks, windowAtNewest, type DiagnosedData } from './evidence_data_checks';

const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };

const data = (values: Partial<DiagnosedData> = {}): DiagnosedData => ({
  events: 100,
  cloudtrail: 90,
  oldest: '2026-01-01T00:00:00.000Z',
  newest: '2026-03-07T00:00:00.000Z',
  with_text: 80,
  flattened_only: 0,
  ...values,
});

const statuses = (...of: Parameters<typeof dataChecks>): Record<string, string> =>
  Object.fromEntries(dataChecks(...of).map(({ name, status }) => [name, status]));

describe('dataChecks', () => {
  it('passes data that is there; whether all may be read is never certain', () => {
    expect(statuses(data(), null, WINDOW)).toEqual({
      index: 'passed',
      rights: 'doubtful',
      integration: 'passed',
      window: 'passed',
      retention: 'passed',
    });
  });

  it('cannot tell an absent index from a right that is missing', () => {
    expect(statuses(null, 'no_index_or_no_right', WINDOW)).toMatchObject({
      index: 'doubtful',
      rights: 'doubtful',
      integration: 'not_reached',
    });
    expect(statuses(null, 'forbidden', WINDOW)).toMatchObject({
      index: 'not_reached',
      rights: 'failed',
    });
  });

  it('finds that no event is of CloudTrail', () => {
    const none = data({ cloudtrail: 0, oldest: null, newest: null, with_text: 0 });
    expect(statuses(none, null, WINDOW)).toMatchObject({
      integration: 'failed',
      window: 'not_reached',
      retention: 'not_reached',
    });
  });

  it.each([
    ['before', '2026-01-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z', 'failed'],
    ['from its first instant on', '2026-01-01T00:00:00.000Z', WINDOW.from, 'passed'],
    ['from its end on', WINDOW.to, '2026-04-01T00:00:00.000Z', 'failed'],
  ])('looks whether events lie in the window: %s', (_, oldest, newest, expected) => {
    expect(statuses(data({ oldest, newest }), null, WINDOW)['window']).toBe(expected);
  });

  it('finds that the integration keeps requests in their flattened form only', () => {
    expect(statuses(data({ with_text: 0, flattened_only: 90 }), null, WINDOW)['retention']).toBe(
      'failed'
    );
    expect(statuses(data({ with_text: 0 }), null, WINDOW)['retention']).toBe('doubtful');
  });

  it('reaches nothing when it could not be asked', () => {
    expect(Object.values(statuses(null, 'timed_out', WINDOW))).toEqual(
      new Array(5).fill('not_reached')
    );
  });
});

describe('windowAtNewest', () => {
  it('has the same length and holds the newest event', () => {
    expect(windowAtNewest('2018-08-20T15:00:00.000Z', WINDOW)).toEqual({
      from: '2018-08-13T15:00:00.001Z',
      to: '2018-08-20T15:00:00.001Z',
    });
  });
});
