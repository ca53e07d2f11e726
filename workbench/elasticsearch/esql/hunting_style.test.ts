import { documentOf } from '../../cloudtrail/document';
import { sampleEvents } from '../../cloudtrail/generator/sample';
import { cloudtrailMapping } from '../../cloudtrail/mapping';
import { TestEngine } from '../test_support/ask';

const END = new Date('2026-11-24T10:05:00.000Z');

let engine: TestEngine;

beforeAll(async () => {
  engine = await TestEngine.open(END.toISOString());
  const index = 'logs-aws.cloudtrail-default';
  await engine.engine.createIndex(index, cloudtrailMapping('default'));
  const events = [...sampleEvents({ seed: 3, end: END, events: 400 })];
  await engine.engine.indexDocuments(index, events.map(documentOf));
}, 60_000);

afterAll(() => engine.close());

/** Hunts with the commands and functions that public hunts use, and the columns that they make. */
const HUNTS: Array<[string, string, string[]]> = [
  [
    'calls of a day in a Region',
    `from logs-aws.cloudtrail-*
    | where @timestamp > now() - 7 day
    | where event.provider == "ec2.amazonaws.com" and event.action in ("RunInstances", "StartInstances")
    | eval day = date_trunc(1 day, @timestamp)
    | stats calls = count(*), who = count_distinct(aws.cloudtrail.user_identity.arn) by day, cloud.region
    | where calls > 0 | sort calls desc | limit 20`,
    ['calls', 'who', 'day', 'cloud.region'],
  ],
  [
    'the latest refusals',
    `from logs-aws.cloudtrail-* metadata _id, _index, _version
    | where event.outcome == "failure" and aws.cloudtrail.error_code like "*Unauthorized*"
    | keep @timestamp, user.name, source.ip, event.action, _id
    | sort @timestamp desc | limit 5`,
    ['@timestamp', 'user.name', 'source.ip', 'event.action', '_id'],
  ],
  [
    'sessions of a role',
    `from logs-aws.cloudtrail-*
    | where aws.cloudtrail.user_identity.type == "AssumedRole" and not user.name rlike "nobody.*"
    | grok aws.cloudtrail.user_identity.arn "arn:aws:sts::%{INT:account}:assumed-role/%{DATA:role}/%{GREEDYDATA:session}"
    | stats sessions = count_distinct(session), first_seen = min(@timestamp), last_seen = max(@timestamp) by account, role
    | eval hours = date_diff("hours", first_seen, last_seen)
    | keep account, role, sessions, hours | sort sessions desc, role | limit 3`,
    ['account', 'role', 'sessions', 'hours'],
  ],
  [
    'addresses from outside and how often they fail',
    `from logs-aws.cloudtrail-*
    | where source.ip is not null and not cidr_match(source.ip, "10.0.0.0/8", "192.168.0.0/16")
    | stats total = count(*), fails = count(*) where event.outcome == "failure" by source.ip
    | eval share = to_double(fails) / total | where total > 1 | sort share desc | limit 5`,
    ['total', 'fails', 'source.ip', 'share'],
  ],
  [
    'families of instances',
    `from logs-aws.cloudtrail-*
    | where event.action == "RunInstances"
    | dissect aws.cloudtrail.request_parameters "%{}instanceType=%{kind},"
    | eval family = case(kind like "p*" or kind like "g*", "gpu", kind is null, "unknown", "general"),
        size = replace(kind, "^[a-z0-9]+\\\\.", "")
    | stats n = count(*) by family, size | sort n desc | limit 6`,
    ['n', 'family', 'size'],
  ],
  [
    'hours and names',
    `from logs-aws.cloudtrail-*
    | where event.action == "RunInstances"
    | eval l = length(user.name), head = substring(user.name, 1, 3), hour = date_format("HH", @timestamp)
    | stats hours = mv_count(values(hour)), heads = mv_concat(mv_slice(mv_sort(values(head)), 0, 2), ","), mean = avg(l) by event.outcome
    | limit 4`,
    ['hours', 'heads', 'mean', 'event.outcome'],
  ],
  [
    'what KQL finds, name by name',
    `from logs-aws.cloudtrail-*
    | where kql("event.action: Run* and user.name: *")
    | mv_expand related.user | stats c = count(*) by related.user | sort c desc | limit 3`,
    ['c', 'related.user'],
  ],
  [
    'rows beside the count of their group',
    `from logs-aws.cloudtrail-*
    | where event.action == "RunInstances"
    | inline stats mine = count(*) by user.name
    | where mine > 1 | stats top = max(mine), people = count_distinct(user.name) | limit 1`,
    ['top', 'people'],
  ],
];

it.each(HUNTS)('a hunt for %s finds rows without a warning', async (_for, text, names) => {
  const { columns, values, warnings } = await engine.ask(text);
  expect(columns.map(({ name }) => name)).toEqual(names);
  expect(values.length).toBeGreaterThan(0);
  expect(warnings).toEqual([]);
});
