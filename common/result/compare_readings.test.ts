import type { PublishedRow } from '../queries/published';
import { compareReadings } from './compare_readings';
import { correctedRows } from './corrected_row';
import { queryRow, valueRow } from './corrected_row.mock';

const WEEK = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };

const publishedRow = (values: Partial<PublishedRow> = {}): PublishedRow => ({
  target_instance_count: 12,
  user_attempts: 12,
  'user.name': 'web_admin',
  date: '2026-05-06',
  subnet_id: null,
  instance_type: 'm5.large',
  'event.outcome': 'success',
  principal_arns: ['arn:aws:iam::811596193553:user/web_admin'],
  regions: ['us-east-1'],
  accounts: ['811596193553'],
  ...values,
});

const compare = ({
  published = [],
  row,
  values = null,
  window = WEEK,
  threshold = 10,
  areWhole = { published: true, corrected: true },
}: {
  published?: PublishedRow[];
  row?: Parameters<typeof queryRow>[0];
  values?: Array<ReturnType<typeof valueRow>> | null;
  window?: typeof WEEK;
  threshold?: number;
  areWhole?: { published: boolean; corrected: boolean };
}) =>
  compareReadings({
    published,
    corrected: row === undefined ? [] : correctedRows([queryRow(row)], values),
    windows: { published: WEEK, corrected: window },
    areWhole,
    threshold,
  }).map(({ only, reasons }) => [only, ...reasons]);

describe('compareReadings', () => {
  it('says nothing of a principal that both have', () => {
    expect(compare({ published: [publishedRow()], row: { asked_most: 12 } })).toEqual([]);
  });

  it('finds a role’s session in the row of its role', () => {
    const session = 'arn:aws:sts::811596193553:assumed-role/deploy/ann';
    expect(
      compare({
        published: [publishedRow({ principal_arns: [session] })],
        row: { actor: 'arn:aws:iam::811596193553:role/deploy', arns: [session], asked_most: 12 },
      })
    ).toEqual([]);
  });

  it.each([
    [
      'a call for exactly 200, which the library counts as one',
      { asked_least: 200, asked_most: 200 },
      null,
      ['minimum_equals_maximum'],
    ],
    [
      'a launch over some minutes',
      { asked_least: 12, asked_most: 24, attempts: 12, last_seen: '2026-03-06T10:09:00.000Z' },
      null,
      ['cut_by_the_minute'],
    ],
    [
      'a launch over some subnets',
      { asked_least: 12, asked_most: 24, attempts: 12 },
      [valueRow('subnet', 'a'), valueRow('subnet', 'b')],
      ['split_over_subnets'],
    ],
    [
      'calls that could not be read',
      { asked_least: null, asked_most: null, unreadable: 1 },
      null,
      ['unreadable_request'],
    ],
    [
      'calls before the seven days',
      {
        asked_most: 40,
        first_seen: '2026-02-01T00:00:00.000Z',
        last_seen: '2026-02-01T00:00:00.000Z',
      },
      null,
      ['outside_window'],
    ],
    ['fewer than ten', { asked_most: 5 }, null, ['below_threshold']],
  ])('explains %s', (_what, row, values, reasons) => {
    expect(compare({ row, values })).toEqual([['corrected', ...reasons]]);
  });

  it('explains rows that only the library has', () => {
    const merged = publishedRow({ accounts: ['1', '2'] });
    expect(compare({ published: [merged] })).toEqual([['published', 'merged_over_accounts']]);
    expect(compare({ published: [publishedRow()], threshold: 50 })).toEqual([
      ['published', 'below_threshold'],
    ]);
    const day = { from: '2026-03-07T00:00:00.000Z', to: WEEK.to };
    expect(compare({ published: [publishedRow()], window: day })).toEqual([
      ['published', 'outside_window'],
    ]);
    expect(compare({ published: [publishedRow()] })).toEqual([['published', 'other']]);
  });
});

it('says that a row may only be missing in the other answer, when that is not whole', () => {
  const areWhole = { published: false, corrected: false };
  expect(compare({ row: { asked_most: 200, asked_least: 200 }, areWhole })).toEqual([
    ['corrected', 'not_whole', 'minimum_equals_maximum'],
  ]);
  expect(compare({ published: [publishedRow()], areWhole })).toEqual([['published', 'not_whole']]);
  expect(compare({ published: [publishedRow()] })).toEqual([['published', 'other']]);
});
