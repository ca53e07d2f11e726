import type { CloudTrailEvent } from '../cloudtrail_event';
import { ACCOUNTS, iamUser, roleSession, type Principal } from '../generator/principals';
import type { Random } from '../generator/random';
import { recordOf, runInstances, type Launch } from '../generator/run_instances';
import type { JsonObject, JsonValue } from '../json';

/** Texts of somebody who wants to be overlooked, or who has odd names. */
const HOSTILE = [
  'minCount=1, maxCount=1}]}, nothing to see',
  'maxCount=1',
  'minCount=1',
  'maxCount=99999999999, x',
  'maxCount=12abc',
  'instanceType=t3.nano, x',
  'subnetId=subnet-x}, y',
  '"quotes" | LIMIT 0 // \\ `x`',
  'a\nb=c\r\n, instanceType=line\nbreak, maxCount=\n5',
  '\u202egnp.exe 😀',
  '%{DATA:x} ?_tend ${1} $&',
  'type:',
  'none',
  '-',
];

const ERROR_CODES = [
  'Client.InstanceLimitExceeded',
  'Client.VcpuLimitExceeded',
  'MaxSpotInstanceCountExceeded',
  'Client.RequestLimitExceeded',
  'Server.InsufficientInstanceCapacity',
  'Client.UnauthorizedOperation',
  'AccessDenied',
  'Client.DryRunOperation',
  'Client.Unsupported',
  'Client.InvalidParameterValue',
  'unauthorizedoperation',
  '-',
];

const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-2'];

const MORE_MEMBERS: JsonObject = {
  ebsOptimized: true,
  instanceInitiatedShutdownBehavior: 'terminate',
  metadataOptions: { httpTokens: 'optional' },
  creditSpecification: { cpuCredits: 'standard' },
  hibernationOptions: { configured: false },
  privateDnsNameOptions: { hostnameType: 'ip-name' },
  tenancy: 'default',
};

const tagged = (value: string): JsonObject => ({
  tagSpecificationSet: { items: [{ resourceType: 'instance', tags: [{ key: 'Note', value }] }] },
});

const nobody = (identity: JsonObject): Principal => ({
  identity,
  sourceIPAddress: 'autoscaling.amazonaws.com',
  userAgent: 'autoscaling.amazonaws.com',
});

/** Few, so that rows have several calls; one role name in all accounts, and callers without a name. */
const principalsOf = (random: Random): Principal[] => [
  iamUser(random, random.pick(ACCOUNTS), 'ann'),
  iamUser(random, ACCOUNTS[0], random.pick(HOSTILE)),
  iamUser(random, ACCOUNTS[1], 'x"\\'.repeat(400)),
  ...ACCOUNTS.map((account) => roleSession(random, account, 'deploy', `s-${random.whole(1, 3)}`)),
  roleSession(random, ACCOUNTS[0], 'deploy', random.pick(HOSTILE)),
  nobody({ type: 'AWSService', invokedBy: 'autoscaling.amazonaws.com' }),
  nobody({ type: 'AWSAccount', accountId: ACCOUNTS[2], principalId: 'AIDAEXAMPLE' }),
  nobody({}),
];

const requestOf = (random: Random): JsonObject => ({
  ...(random.chance(0.3) ? MORE_MEMBERS : {}),
  ...(random.chance(0.3) ? tagged(random.pick(HOSTILE)) : {}),
  ...(random.chance(0.2) ? { [random.pick(HOSTILE)]: 'odd key' } : {}),
  ...(random.chance(0.05) ? { userData: 'x'.repeat(random.whole(7_700, 8_191)) } : {}),
  ...(random.chance(0.2)
    ? {
        networkInterfaceSet: {
          items: [
            { deviceIndex: 0, subnetId: 'subnet-a' },
            { deviceIndex: 1, subnetId: 'subnet-b' },
          ].slice(0, random.whole(1, 2)),
        },
      }
    : {}),
});

const itemsOf = (random: Random): JsonValue =>
  Array.from({ length: random.whole(0, 3) }, () => ({
    imageId: 'ami-1',
    ...(random.chance(0.8) ? { minCount: random.pick([0, 1, 2, '3', -4, 2_147_483_648]) } : {}),
    ...(random.chance(0.8) ? { maxCount: random.pick([0, 5, '6', 'many', 2_147_483_647]) } : {}),
  }));

/** Records that no generator of ordinary calls would write, but that may arrive. */
const bent = (random: Random, event: CloudTrailEvent): CloudTrailEvent => {
  const request = { ...Object(event.requestParameters) };
  const variants: ReadonlyArray<() => JsonObject> = [
    () => ({ requestParameters: random.pick<JsonValue>([null, {}, '', 'text', [], { a: [{}] }]) }),
    () => ({ requestParameters: { ...request, instancesSet: { items: itemsOf(random) } } }),
    () => ({ requestParameters: { ...request, instancesSet: {} } }),
    () => ({ errorMessage: 'It did not work.' }),
    () => ({ responseElements: random.pick<JsonValue>([null, {}, { instancesSet: {} }]) }),
    () => ({
      responseElements: {
        instancesSet: { items: [{ instanceId: 'i-short' }, { instanceId: 'i-TOO-LARGE-FOR-HEX' }] },
      },
    }),
    () => ({
      responseElements: { instancesSet: { items: [{ instanceId: 'i-0123456789abcdef0' }] } },
    }),
    () => ({ userIdentity: null }),
    () => ({ awsRegion: null }),
    () => ({ eventID: null, recipientAccountId: null }),
    () => ({ eventName: 'RunScheduledInstances' }),
    () => ({ eventSource: 'ec2-instance-connect.amazonaws.com' }),
  ];
  return { ...event, ...random.pick(variants)() };
};

const launchOf = (random: Random, principal: Principal, time: number): Launch => {
  const minCount = random.whole(1, 4);
  const type = random.chance(0.2)
    ? undefined
    : random.pick(['p3.2xlarge', 'm7g.large', 't3.nano', random.pick(HOSTILE)]);
  return {
    time,
    principal,
    region: random.pick(REGIONS),
    minCount,
    maxCount: random.chance(0.4) ? minCount : random.whole(minCount, 20),
    started: random.whole(0, 6),
    request: requestOf(random),
    ...(type === undefined ? {} : { instanceType: type }),
    ...(random.chance(0.5) ? { subnetId: `subnet-${random.whole(1, 3)}` } : {}),
    ...(random.chance(0.2) ? { keyName: random.pick(HOSTILE) } : {}),
    ...(random.chance(0.5) ? { errorCode: random.pick(ERROR_CODES) } : {}),
  };
};

/**
 * A small data set: up to forty records from `start` to `end` (milliseconds since 1970), most of
 * them calls of RunInstances, with everything odd that may stand in one. Some lie exactly at the
 * ends, some are there twice.
 */
export const randomCalls = (random: Random, start: number, end: number): CloudTrailEvent[] => {
  const principals = principalsOf(random);
  return Array.from({ length: random.whole(0, 40) }, () => {
    const time = random.chance(0.05) ? random.pick([start, end]) : random.whole(start, end);
    const principal = random.pick(principals);
    if (random.chance(0.1)) {
      const place = { time, principal, region: random.pick(REGIONS) };
      return [recordOf(random, place, 'ec2.amazonaws.com', 'DescribeInstances', {})];
    }
    const call = runInstances(random, launchOf(random, principal, time));
    const event = random.chance(0.3) ? bent(random, call) : call;
    return random.chance(0.05) ? [event, event] : [event];
  }).flat();
};
