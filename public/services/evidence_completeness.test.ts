import type { CoverageRow } from '../../common/queries/coverage';
import { completenessOf, emptyDaysOf, type CompletenessFacts } from './evidence_completeness';

const WINDOW = { from: '2026-03-01T12:00:00.000Z', to: '2026-03-08T12:00:00.000Z' };

const coverage = (values: Partial<CoverageRow> = {}): CoverageRow => ({
  events: 1_000,
  newest: '2026-03-08T11:58:00.000Z',
  oldest: '2026-03-01T12:00:01.000Z',
  regions: ['eu-west-1'],
  accounts: ['111122223333'],
  days: [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`),
  calls: 10,
  read: 10,
  unreadable: 0,
  without_request: 0,
  too_long: 0,
  ambiguous: 0,
  ...values,
});

const facts = (values: Partial<CompletenessFacts> = {}): CompletenessFacts => ({
  coverage: coverage(),
  duplicates: 0,
  window: WINDOW,
  filters: {},
  now: new Date('2026-03-08T12:00:00.000Z'),
  answers: [
    {
      name: 'corrected',
      rows: [{}],
      row_limit: 10_000,
      cut: { kind: 'whole' },
      is_partial: false,
      failures: [],
    },
  ],
  ...values,
});

describe('completenessOf', () => {
  it('finds nothing where all is there', () => {
    const { findings, delay } = completenessOf(facts());
    expect(findings).toEqual([]);
    expect(delay).toBe(2 * 60_000);
  });

  it.each([
    ['unreadable', facts({ coverage: coverage({ unreadable: 1 }) })],
    ['too_long', facts({ coverage: coverage({ too_long: 1 }) })],
    ['ambiguous', facts({ coverage: coverage({ ambiguous: 1 }) })],
    ['duplicates', facts({ duplicates: 1 })],
    ['empty_days', facts({ coverage: coverage({ days: ['2026-03-01'] }) })],
    ['late', facts({ coverage: coverage({ newest: '2026-03-08T10:59:59.000Z' }) })],
    [
      'limit',
      facts({
        answers: [
          {
            name: 'corrected',
            rows: [{}],
            row_limit: 1,
            cut: { kind: 'maybe' },
            is_partial: false,
            failures: [],
          },
        ],
      }),
    ],
    [
      'limit',
      facts({
        answers: [
          {
            name: 'corrected',
            rows: [{}],
            row_limit: 9,
            cut: { kind: 'cut', all: 2, by: 'cluster' },
            is_partial: false,
            failures: [],
          },
        ],
      }),
    ],
    [
      'uncounted',
      facts({
        answers: [
          {
            name: 'corrected',
            rows: [{}],
            row_limit: 9,
            cut: { kind: 'unknown' },
            is_partial: false,
            failures: [],
          },
        ],
      }),
    ],
    [
      'partial',
      facts({
        answers: [
          {
            name: 'values',
            rows: [],
            row_limit: 9,
            cut: { kind: 'whole' },
            is_partial: true,
            failures: [],
          },
        ],
      }),
    ],
  ])('finds %s', (finding, of) => {
    expect(completenessOf(of).findings).toEqual([finding]);
  });

  it('says of how many unreadable calls the filters cannot tell, where they look into requests', () => {
    const unreadable = coverage({ unreadable: 3, without_request: 2 });
    const only = { include: ['a'], exclude: [] };
    const unfiltered = (filters: CompletenessFacts['filters']) =>
      completenessOf(facts({ coverage: unreadable, filters })).unfiltered;
    expect(unfiltered({ type: only })).toBe(2);
    expect(unfiltered({ principal: only, subnet: only })).toBe(2);
    expect(unfiltered({ principal: only })).toBe(0);
  });

  it('says of no event only that there is none', () => {
    const none = coverage({ events: 0, newest: null, oldest: null, days: [], calls: 0, read: 0 });
    expect(completenessOf(facts({ coverage: none }))).toMatchObject({
      findings: ['no_event'],
      delay: null,
      emptyDays: [],
    });
  });

  it('measures the delay at now, when the window ends later', () => {
    const later = { ...WINDOW, to: '2026-04-01T00:00:00.000Z' };
    expect(completenessOf(facts({ window: later })).delay).toBe(2 * 60_000);
  });
});

describe('emptyDaysOf', () => {
  it('joins days that follow each other, and leaves out days that the window only touches', () => {
    expect(emptyDaysOf(['2026-03-02', '2026-03-05'], WINDOW)).toEqual([
      { first: '2026-03-03', last: '2026-03-04', days: 2 },
      { first: '2026-03-06', last: '2026-03-07', days: 2 },
    ]);
    expect(emptyDaysOf([], WINDOW)).toEqual([{ first: '2026-03-02', last: '2026-03-07', days: 6 }]);
  });

  it('has none in a window without a whole day', () => {
    const hours = { from: '2026-03-01T01:00:00.000Z', to: '2026-03-01T23:00:00.000Z' };
    expect(emptyDaysOf([], hours)).toEqual([]);
  });

  it('does not count the days of a window of thousands of years one by one', () => {
    const ages = { from: '0001-01-01T00:00:00.000Z', to: '9999-01-01T00:00:00.000Z' };
    expect(emptyDaysOf(['2026-03-02'], ages)).toHaveLength(2);
  });
});
