import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { archiveModule } from './archive_module';
import { HuntSession, type Json } from './hunt_session';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const NOW = new Date('2026-03-07T12:00:00.000Z');

const WINDOW = {
  from: '2026-02-28T12:00:00.000Z',
  to: NOW.toISOString(),
  filters: {},
};

const FOUND = { ...WINDOW, threshold: 10 };

/** A call for 20 in two Regions. */
const callsOf = (user: number): CloudTrailEvent[] =>
  ['us-east-1', 'us-west-2'].map((awsRegion) => ({
    eventVersion: '1.11',
    userIdentity: {
      type: 'IAMUser',
      userName: `user-${user}`,
      arn: `arn:aws:iam::111122223333:user/user-${user}`,
      accountId: '111122223333',
    },
    eventTime: '2026-03-06T10:05:00Z',
    eventSource: 'ec2.amazonaws.com',
    eventName: 'RunInstances',
    awsRegion,
    eventID: `event-${user}-${awsRegion}`,
    requestParameters: {
      instancesSet: { items: [{ imageId: 'ami-1', minCount: 1, maxCount: 20 }] },
      instanceType: 'p3.2xlarge',
    },
  }));

const EVENTS = Array.from({ length: 12 }, (_, user) => callsOf(user)).flat();

const areListsCut = (rows: Json, values: Json): boolean => {
  const { correctedRows } = archiveModule<{ correctedRows(rows: Json, values: Json): Json }>(
    'result/corrected_row'
  );
  return archiveModule<{ areListsCut(rows: Json): boolean }>('result/lists_cut').areListsCut(
    correctedRows(rows, values)
  );
};

describe('a cluster with a smaller maximum of rows than the queries ask for', () => {
  let workbench: EventsWorkbench;
  let hunter: HuntSession;

  beforeAll(async () => {
    workbench = await workbenchWithEvents(EVENTS, NOW, {
      rowLimits: { maximum: 7, ordinary: 5 },
    });
    hunter = await HuntSession.signIn(workbench.url, 'hunter');
  }, 60_000);

  afterAll(() => workbench.close());

  it('cuts the rows without a word, and their count tells how many there are', async () => {
    const {
      rows,
      row_limit: limit,
      warnings,
    } = await hunter.hunt('corrected', {
      ...FOUND,
      max_rows: 10_000,
    });
    expect([rows.length, limit, warnings]).toEqual([7, 10_000, []]);
    const count = await hunter.hunt('corrected_count', FOUND);
    expect(count.rows).toEqual([{ rows_found: 12, calls: 24 }]);
  });

  it('cuts the lists of values, and their sums tell', async () => {
    const { rows } = await hunter.hunt('corrected', { ...FOUND, max_rows: 1 });
    const values = await hunter.hunt('corrected_values', WINDOW);
    expect(values.rows).toHaveLength(7);
    expect(areListsCut(rows, values.rows)).toBe(true);
  });

  it('says itself where it cuts the published text, which has no limit', async () => {
    const { rows, row_limit: limit } = await hunter.hunt();
    expect([rows.length, limit]).toEqual([5, 5]);
  });
});

describe('a cluster as Elasticsearch is', () => {
  it('returns as many rows as were counted, and lists that are whole', async () => {
    const workbench = await workbenchWithEvents(EVENTS, NOW);
    try {
      const hunter = await HuntSession.signIn(workbench.url, 'hunter');
      const { rows } = await hunter.hunt('corrected', { ...FOUND, max_rows: 10_000 });
      const { rows: values } = await hunter.hunt('corrected_values', WINDOW);
      const count = await hunter.hunt('corrected_count', FOUND);
      expect(count.rows).toEqual([{ rows_found: rows.length, calls: EVENTS.length }]);
      expect(areListsCut(rows, values)).toBe(false);
      const none = await hunter.hunt('corrected_count', { ...FOUND, threshold: 1_000 });
      expect(none.rows).toEqual([{ rows_found: 0, calls: EVENTS.length }]);
    } finally {
      await workbench.close();
    }
  }, 60_000);
});
