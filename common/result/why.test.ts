import { correctedRows } from './corrected_row';
import { queryRow, valueRow } from './corrected_row.mock';
import { whyHere } from './why';

const why = (
  row: Parameters<typeof queryRow>[0],
  values: Array<ReturnType<typeof valueRow>> | null = null
) => {
  const [first] = correctedRows([queryRow(row)], values);
  if (first === undefined) throw new Error('There is no row.');
  return whyHere(first, 10);
};

describe('whyHere', () => {
  it('says how far a row is over the threshold', () => {
    expect(why({ asked_most: 25 })).toMatchObject({ reasons: ['threshold'], times_threshold: 2.5 });
  });

  it('shows a row below the threshold for calls that may hide something', () => {
    expect(why({ asked_most: 3, unreadable: 1, ambiguous: 2 })).toMatchObject({
      reasons: ['unreadable', 'ambiguous'],
      badges: ['unreadable', 'ambiguous'],
    });
    expect(why({ asked_most: null, unreadable: 1 }).times_threshold).toBeNull();
  });

  it.each([
    ['all_or_nothing', { all_or_nothing: 1, largest_call: 200 }],
    ['quota_refused', { quota: 3 }],
    ['rehearsed', { rehearsal: 1 }],
    [
      'success_after_refusals',
      { first_refusal: '2026-03-06T09:00:00.000Z', first_success: '2026-03-06T10:00:00.000Z' },
    ],
  ])('marks %s', (badge, row) => {
    expect(why(row).badges).toEqual([badge]);
  });

  it('marks texts that disagree with their records once the documents were read', () => {
    const [row] = correctedRows([queryRow()], null);
    if (row === undefined) throw new Error('There is no row.');
    expect(whyHere(row, 10, 2).badges).toEqual(['text_and_record_disagree']);
    expect(whyHere(row, 10, 0).badges).toEqual([]);
  });

  it('marks GPU types and many Regions once the values are there', () => {
    expect(why({}, [valueRow('type', 'p3.2xlarge'), valueRow('type', null)]).badges).toEqual([
      'gpu_types',
    ]);
    const regions = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-south-1'];
    expect(
      why(
        {},
        regions.map((region) => valueRow('region', region))
      ).badges
    ).toEqual(['many_regions']);
  });

  it('marks an hour that is not one of the usual', () => {
    const day = ['09', '10', '11'].map((hour) => valueRow('hour', hour, { attempts: 30 }));
    const night = valueRow('hour', '03', { attempts: 2, asked_most: 400 });
    expect(why({}, [...day, night]).badges).toEqual(['unusual_hour']);
    expect(why({}, day).badges).toEqual([]);
    expect(why({}, [night]).badges).toEqual([]);
  });
});
