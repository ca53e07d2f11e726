import { Client } from '@elastic/elasticsearch';
import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { publishedByHand } from '../cloudtrail/test_support/published_by_hand';
import { Engine } from '../elasticsearch/engine';
import { startElasticsearch } from '../elasticsearch/server';
import { startKibana } from '../kibana/host';
import { archiveModule } from './archive_module';
import { builtArchive } from './built_archive';
import { HuntSession, type Json } from './hunt_session';
import { ALL_COLUMNS, multiset } from './multiset';
import { workbenchWithEvents } from './workbench_with_events';

const NOW = new Date('2026-03-07T12:00:00.000Z');

const HOSTILE = [
  `"quotes" 'and' \`backquotes\``,
  'back\\slash \\" \\n',
  'a\nline\r\nbreak',
  '\u202etxt.exe\u200f',
  '<script>alert(1)</script>',
  '") | LIMIT 0 //',
  '*',
  '%{} ?_tstart ??x',
];

/** A call for 20 of a user with this name, which also stands in the ARN. Null: nobody is named. */
const call = (eventID: string, name: string | null): CloudTrailEvent => ({
  eventVersion: '1.11',
  userIdentity:
    name === null
      ? { type: 'AWSService' }
      : {
          type: 'IAMUser',
          userName: name,
          arn: `arn:aws:iam::111122223333:user/${name}`,
          accountId: '111122223333',
        },
  eventTime: '2026-03-06T10:05:00Z',
  eventSource: 'ec2.amazonaws.com',
  eventName: 'RunInstances',
  awsRegion: 'us-east-1',
  eventID,
  requestParameters: {
    instancesSet: { items: [{ imageId: 'ami-1', minCount: 1, maxCount: 20 }] },
    // The published text reads a number only where something follows it.
    disableApiTermination: false,
    ...(name === null ? {} : { subnetId: 'subnet-1', instanceType: 'p3.2xlarge' }),
  },
});

/** The pivot of a row, as the built archive carries it. */
const rowQuery = (row: Json): string =>
  archiveModule<{ rowQuery: (row: Json, patterns: string, window: object) => string }>(
    'pivots/row_query'
  ).rowQuery(row, 'logs-aws.cloudtrail-*', {
    from: new Date(NOW.getTime() - 7 * 24 * 60 * 60 * 1000).toISOString(),
    to: NOW.toISOString(),
  });

describe('events that are unusual', () => {
  it('keep hostile names as they are, and each row leads to its own events alone', async () => {
    const events = HOSTILE.map((name, index) => call(`event-${index}`, name));
    const workbench = await workbenchWithEvents(events, NOW);
    try {
      const { rows } = await (await HuntSession.signIn(workbench.url, 'hunter')).hunt();
      const byHand = publishedByHand(events, NOW);
      expect(rows).toHaveLength(HOSTILE.length);
      expect(multiset(rows, ALL_COLUMNS)).toEqual(multiset(byHand, ALL_COLUMNS));
      const client = new Client({
        node: workbench.elasticsearch.url,
        auth: { username: 'hunter', password: 'workbench' },
      });
      for (const row of rows) {
        const { columns, values } = await client.esql.query({ query: rowQuery(row) });
        const id = columns.findIndex(({ name }) => name === 'event.id');
        const meant = byHand.find((other) => other['user.name'] === row['user.name']);
        expect(values.map((cells) => cells[id])).toEqual(meant?.event_ids);
      }
    } finally {
      await workbench.close();
    }
  }, 60_000);

  it('with a name of 8,000 characters, which no keyword holds, are counted under no name', async () => {
    const workbench = await workbenchWithEvents([call('long', 'x"\\'.repeat(2_667))], NOW);
    try {
      const { rows } = await (await HuntSession.signIn(workbench.url, 'hunter')).hunt();
      expect(rows).toMatchObject([
        { target_instance_count: 20, 'user.name': null, principal_arns: [] },
      ]);
    } finally {
      await workbench.close();
    }
  }, 60_000);

  it('with nothing in any key make a row whose keys are null, and whose pivot finds them', async () => {
    const workbench = await workbenchWithEvents([call('nobody', null)], NOW);
    try {
      const { rows } = await (await HuntSession.signIn(workbench.url, 'hunter')).hunt();
      expect(rows).toMatchObject([
        { 'user.name': null, subnet_id: null, instance_type: null, principal_arns: [] },
      ]);
      const client = new Client({
        node: workbench.elasticsearch.url,
        auth: { username: 'hunter', password: 'workbench' },
      });
      const { values } = await client.esql.query({ query: rowQuery(rows[0]) });
      expect(values).toHaveLength(1);
    } finally {
      await workbench.close();
    }
  }, 60_000);

  it('without any RunInstances are an answer of no rows', async () => {
    const other = { ...call('other', 'ann'), eventName: 'DescribeInstances' };
    const workbench = await workbenchWithEvents([other], NOW);
    try {
      const answer = await (await HuntSession.signIn(workbench.url, 'hunter')).hunt();
      expect(answer.rows).toEqual([]);
      expect(answer.is_partial).toBe(false);
    } finally {
      await workbench.close();
    }
  }, 60_000);
});

it('a cluster without an index is told as "no index or no right"', async () => {
  const engine = await Engine.open({ clock: () => NOW });
  const loopback = { host: '127.0.0.1', port: 0 };
  const elasticsearch = await startElasticsearch({ engine, ...loopback });
  const kibana = await startKibana({
    archive: builtArchive(),
    elasticsearch: { url: elasticsearch.url },
    now: NOW,
    ...loopback,
  });
  try {
    const { status, body } = await (await HuntSession.signIn(kibana.url, 'hunter')).start();
    expect([status, body.attributes.code]).toEqual([404, 'no_index_or_no_right']);
  } finally {
    await kibana.close();
    await elasticsearch.close();
    await engine.close();
  }
}, 60_000);
