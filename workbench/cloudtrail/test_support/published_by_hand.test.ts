import type { CloudTrailEvent } from '../cloudtrail_event';
import { publishedByHand, type PublishedRowByHand } from './published_by_hand';
import { expectedRows, haveRealEvents, realEvents, REAL_FILES } from './real_events';

const libraryColumns = (row: PublishedRowByHand): Record<string, unknown> => ({
  target_instance_count: row.target_instance_count,
  user_attempts: row.user_attempts,
  'user.name': row['user.name'],
  date: row.date,
  subnet_id: row.subnet_id,
  instance_type: row.instance_type,
  'event.outcome': row['event.outcome'],
});

const multiset = (rows: Record<string, unknown>[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

const withRealEvents = haveRealEvents() ? describe : describe.skip;

withRealEvents('the published reading by hand on real events', () => {
  it.each(REAL_FILES)('has the rows that were handed over for %s', (name) => {
    const expected = expectedRows(name);
    const rows = publishedByHand(realEvents(name), new Date(expected.now));
    expect(multiset(rows.map(libraryColumns))).toEqual(multiset(expected.rows));
    expect(rows.length).toBe({ botsv3: 303, invictus: 2, stratus: 1 }[name]);
  });
});

const launch = (time: string, min: number, max: number, more = {}): CloudTrailEvent => ({
  eventTime: time,
  eventSource: 'ec2.amazonaws.com',
  eventName: 'RunInstances',
  awsRegion: 'us-east-1',
  userIdentity: { type: 'IAMUser', userName: 'ann', arn: 'arn:ann', accountId: '1' },
  requestParameters: {
    instancesSet: { items: [{ imageId: 'ami-1', minCount: min, maxCount: max }] },
    disableApiTermination: false,
  },
  ...more,
});

describe('the published reading by hand', () => {
  const now = new Date('2026-11-23T00:00:00Z');

  it('counts a call for fifty at once as one', () => {
    expect(publishedByHand([launch('2026-11-20T10:00:00Z', 50, 50)], now)).toEqual([]);
  });

  it('groups by minute of the hour and by the year of the week', () => {
    const [row] = publishedByHand(
      [launch('2026-12-27T10:05:00Z', 1, 6), launch('2026-12-27T11:05:00Z', 1, 6)],
      new Date('2026-12-28T00:00:00Z')
    );
    expect(row).toMatchObject({ date: '2027-05-27', target_instance_count: 12, subnet_id: null });
  });

  it('leaves out what is seven days old to the millisecond', () => {
    expect(publishedByHand([launch('2026-11-16T00:00:00Z', 1, 10)], now)).toHaveLength(0);
    expect(publishedByHand([launch('2026-11-16T00:00:01Z', 1, 10)], now)).toHaveLength(1);
  });
});
