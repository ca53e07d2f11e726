import type { CloudTrailEvent } from '../cloudtrail_event';
import type { JsonObject } from '../json';
import { ordinaryPrincipals, type Principal } from './principals';
import type { Random } from './random';
import { recordOf, runInstances } from './run_instances';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const REGIONS = [
  'us-east-1',
  'us-west-2',
  'ap-southeast-2',
  'ca-central-1',
  'eu-west-1',
  'eu-central-1',
] as const;

const TYPES = [
  't3.micro',
  't3.large',
  'm7g.large',
  'm6i.xlarge',
  'c7i.2xlarge',
  'r6i.large',
] as const;

/** Calls of an ordinary week, the more frequent ones more than once. */
const CALLS: ReadonlyArray<{
  source: string;
  name: string;
  readOnly: boolean;
  request: JsonObject | null;
}> = [
  { source: 'ec2', name: 'DescribeInstances', readOnly: true, request: { maxResults: 1000 } },
  { source: 'ec2', name: 'DescribeInstances', readOnly: true, request: null },
  { source: 'ec2', name: 'DescribeVolumes', readOnly: true, request: null },
  {
    source: 'ec2',
    name: 'DescribeImages',
    readOnly: true,
    request: { ownersSet: { items: [{ owner: 'self' }] } },
  },
  {
    source: 's3',
    name: 'GetBucketAcl',
    readOnly: true,
    request: { bucketName: 'build-artifacts', acl: '' },
  },
  { source: 's3', name: 'ListBuckets', readOnly: true, request: null },
  {
    source: 'sts',
    name: 'AssumeRole',
    readOnly: true,
    request: { roleSessionName: 'session', durationSeconds: 3600 },
  },
  { source: 'sts', name: 'GetCallerIdentity', readOnly: true, request: null },
  {
    source: 'kms',
    name: 'Decrypt',
    readOnly: true,
    request: { encryptionAlgorithm: 'SYMMETRIC_DEFAULT' },
  },
  { source: 'kms', name: 'GenerateDataKey', readOnly: true, request: { keySpec: 'AES_256' } },
  { source: 'iam', name: 'ListRoles', readOnly: true, request: null },
  {
    source: 'logs',
    name: 'CreateLogStream',
    readOnly: false,
    request: { logGroupName: '/app/web' },
  },
  { source: 'ecs', name: 'DescribeServices', readOnly: true, request: { cluster: 'web' } },
  { source: 'signin', name: 'ConsoleLogin', readOnly: false, request: null },
  { source: 'ec2', name: 'TerminateInstances', readOnly: false, request: null },
  { source: 'ec2', name: 'CreateTags', readOnly: false, request: null },
];

/** One call in this many is a `RunInstances`: most of a week is looking, not launching. */
const LAUNCHES = 500;

const launch = (
  random: Random,
  time: number,
  principal: Principal,
  region: string
): CloudTrailEvent => {
  const usesTemplate = random.chance(0.2);
  const isRefused = random.chance(0.03);
  return runInstances(random, {
    time,
    principal,
    region,
    minCount: 1,
    maxCount: random.pick([1, 1, 1, 1, 2, 3]),
    ...(usesTemplate ? {} : { instanceType: random.pick(TYPES) }),
    ...(random.chance(0.7)
      ? { subnetId: `subnet-${random.whole(1, 24).toString(16).padStart(17, '0')}` }
      : {}),
    ...(usesTemplate
      ? { request: { launchTemplate: { launchTemplateId: 'lt-0f1e2d3c4b5a69788', version: '4' } } }
      : {}),
    ...(isRefused ? { errorCode: 'Client.UnauthorizedOperation' } : {}),
  });
};

/** Where each principal works: one or two Regions of its own. Services of AWS work in all. */
const homesOf = (
  random: Random,
  principals: readonly Principal[]
): ReadonlyMap<Principal, readonly string[]> =>
  new Map(
    principals.map((principal) => [
      principal,
      principal.identity.type === 'AWSService'
        ? REGIONS
        : [random.pick(REGIONS), random.pick(REGIONS)],
    ])
  );

/** By day there are three times as many calls as by night. */
const isAwake = (random: Random, time: number): boolean => {
  const hour = new Date(time).getUTCHours();
  return (hour >= 7 && hour < 20) || random.chance(1 / 3);
};

/** An ordinary week of so many events that ends at an instant, in the order of time, one by one. */
export function* ordinaryWeek(
  random: Random,
  end: Date,
  events: number
): Generator<CloudTrailEvent> {
  const principals = ordinaryPrincipals(random);
  const homes = homesOf(random, principals);
  // The share of instants that are kept by isAwake, so that the week is filled evenly.
  const kept = (13 + 11 / 3) / 24;
  const step = WEEK / (events / kept);
  let made = 0;
  for (let time = end.getTime() - WEEK + step; made < events; time += step) {
    const isOver = time >= end.getTime();
    const instant = isOver ? end.getTime() - 1_000 : time;
    if (!isOver && !isAwake(random, instant)) continue;
    made += 1;
    const principal = random.pick(principals);
    const region = random.pick(homes.get(principal) ?? REGIONS);
    if (random.whole(1, LAUNCHES) === 1 && principal.identity.type !== 'AWSService') {
      yield launch(random, instant, principal, region);
      continue;
    }
    const { source, name, readOnly, request } = random.pick(CALLS);
    yield recordOf(random, { time: instant, principal, region }, `${source}.amazonaws.com`, name, {
      readOnly,
      requestParameters: request,
      responseElements: null,
    });
  }
}
