import { correctedRows } from './corrected_row';
import { queryRow } from './corrected_row.mock';
import { rankRows } from './row_ranking';

const ranked = (...rows: Array<Parameters<typeof queryRow>[0]>): Array<string | null> =>
  rankRows(correctedRows(rows.map(queryRow), null)).map(({ account }) => account);

describe('rankRows', () => {
  it('puts people before services and the largest first', () => {
    expect(
      ranked(
        {
          account: 'scaling',
          asked_most: 900,
          actor: 'arn:aws:iam::1:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRole',
        },
        { account: 'small', asked_most: 20 },
        { account: 'large', asked_most: 200 }
      )
    ).toEqual(['large', 'small', 'scaling']);
  });

  it('puts doubtful, refused and later calls before others of the same size', () => {
    const [early, late] = ['2026-03-06T10:00:00.000Z', '2026-03-06T11:00:00.000Z'];
    expect(
      ranked(
        { account: 'first', last_seen: early },
        { account: 'second', last_seen: early },
        { account: 'late', last_seen: late },
        { account: 'refused', refused: 1, last_seen: early },
        { account: 'doubtful', ambiguous: 1, last_seen: early }
      )
    ).toEqual(['doubtful', 'refused', 'late', 'first', 'second']);
  });

  it('puts rows of which nothing could be read above those that were', () => {
    expect(
      ranked({ account: 'read', asked_most: 5000 }, { account: 'unread', asked_most: null })
    ).toEqual(['unread', 'read']);
  });

  it('reads each of 10,000 rows once, however often it is compared', () => {
    const rows = correctedRows(
      Array.from({ length: 10_000 }, (_, index) =>
        queryRow({ account: String(index), asked_most: (index * 7919) % 10_007 })
      ),
      null
    );
    let reads = 0;
    const counted = rows.map((row) =>
      Object.defineProperty({ ...row }, 'asked_most', {
        get: () => {
          reads++;
          return row.asked_most;
        },
      })
    );
    rankRows(counted);
    expect(reads).toBe(rows.length);
  });
});
