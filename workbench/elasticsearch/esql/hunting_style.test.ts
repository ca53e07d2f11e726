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
  [
    'columns under one prefix, as detection rules name them',
    `from logs-aws.cloudtrail-* metadata _id, _version, _index
    // all starts of instances, by the person who asked
    | where event.dataset == "aws.cloudtrail" and event.action in ("RunInstances", "StartInstances")
    | eval Esql.window = date_trunc(30 minutes, @timestamp),
        Esql.who = coalesce(aws.cloudtrail.user_identity.session_context.session_issuer.arn, aws.cloudtrail.user_identity.arn, user.name)
    | stats Esql.calls = count(*), Esql.regions = values(cloud.region), Esql.first_seen = min(@timestamp),
        Esql.addresses = count_distinct(source.ip) by Esql.who, Esql.window, event.action
    | where Esql.calls >= 1 | keep Esql.*, event.* | sort Esql.calls desc, Esql.who | limit 5`,
    [
      'Esql.calls',
      'Esql.regions',
      'Esql.first_seen',
      'Esql.addresses',
      'Esql.who',
      'Esql.window',
      'event.action',
    ],
  ],
  [
    'kinds of identities by the ends of their names',
    `FROM logs-aws.cloudtrail-*
    | WHERE user.name IS NOT NULL AND NOT (STARTS_WITH(user.name, "AWS") OR ENDS_WITH(TO_LOWER(user.name), "-svc"))
    | EVAL kind = CASE(ENDS_WITH(user.name, "r"), "r", STARTS_WITH(TO_LOWER(user.name), "a"), "a", "other")
    | STATS n = COUNT(*), names = VALUES(user.name) BY kind
    | EVAL one = CASE(MV_COUNT(names) > 1, MV_FIRST(MV_SORT(names)), names), shown = MV_CONCAT(MV_SLICE(MV_SORT(names), 0, 1), " | ")
    | KEEP kind, n, one, shown | SORT n DESC | LIMIT 3`,
    ['kind', 'n', 'one', 'shown'],
  ],
  [
    'a payload that is packed twice',
    `FROM logs-aws.cloudtrail-*
    | WHERE event.action == "RunInstances"
    | EVAL packed = TO_BASE64(CONCAT("""{"user": {"name": """", user.name, """"}, "tries": [1, 20]}"""))
    | EVAL plain = FROM_BASE64(packed)
    | EVAL who = JSON_EXTRACT(plain, "user.name"), tries = TO_INTEGER(JSON_EXTRACT(plain, "tries[1]"))
    | WHERE who == user.name AND tries::string == "20"
    | STATS n = COUNT(*), most = MAX(tries) BY who | SORT n DESC, who | LIMIT 3`,
    ['n', 'most', 'who'],
  ],
  [
    'words of KQL beside words of MATCH',
    `FROM logs-aws.cloudtrail-*
    | WHERE KQL("event.provider: ec2* and not event.action: Describe*") AND (MATCH(event.action, "RunInstances") OR event.action : "StartInstances")
    | STATS n = COUNT(*) BY event.action, event.outcome | SORT n DESC | LIMIT 5`,
    ['n', 'event.action', 'event.outcome'],
  ],
  [
    'times between the first call and the last',
    `FROM logs-aws.cloudtrail-* | WHERE @timestamp >= NOW() - 30 days
    | STATS since = MIN(@timestamp), until = MAX(@timestamp), n = COUNT(*) BY user.name
    | EVAL minutes = DATE_DIFF("minutes", since, until), day = DATE_FORMAT("EEEE", since), per_hour = TO_DOUBLE(n) / CASE(minutes < 60, 1, minutes / 60)
    | WHERE minutes > 0 AND per_hour IS NOT NULL AND day RLIKE "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    | KEEP user.name, minutes, day, per_hour | SORT minutes DESC, user.name | LIMIT 4`,
    ['user.name', 'minutes', 'day', 'per_hour'],
  ],
  [
    'numbers out of texts',
    `FROM logs-aws.cloudtrail-* | WHERE event.action == "RunInstances"
    | GROK aws.cloudtrail.request_parameters "maxCount=%{INT:max:int}"
    | DISSECT aws.cloudtrail.request_parameters """%{?head}minCount=%{min},"""
    | EVAL span = max - TO_INT(min) + 1, text = CONCAT(TO_STRING(max), "/", min), digits = LENGTH(REPLACE(text, """[^0-9]""", ""))
    | WHERE span IS NOT NULL AND text LIKE "*/*" AND digits >= 2
    | STATS wanted = SUM(max), mean = AVG(span), longest = MAX(digits) BY cloud.account.id
    | SORT wanted DESC | LIMIT 2`,
    ['wanted', 'mean', 'longest', 'cloud.account.id'],
  ],
  [
    'networks of addresses',
    `FROM logs-aws.cloudtrail-* | WHERE source.ip IS NOT NULL
    | EVAL net = TO_STRING(IP_PREFIX(source.ip, 16, 0)), tail = SUBSTRING(TO_STRING(source.ip), -2), is_private = CIDR_MATCH(source.ip, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    | STATS n = COUNT(*), tails = COUNT_DISTINCT(tail), people = VALUES(user.name) BY net, is_private
    | MV_EXPAND people | WHERE NOT is_private | SORT n DESC, net, people | LIMIT 4`,
    ['n', 'tails', 'people', 'net', 'is_private'],
  ],
];

it.each(HUNTS)('a hunt for %s finds rows without a warning', async (_for, text, names) => {
  const { columns, values, warnings } = await engine.ask(text);
  expect(columns.map(({ name }) => name)).toEqual(names);
  expect(values.length).toBeGreaterThan(0);
  expect(warnings).toEqual([]);
});
