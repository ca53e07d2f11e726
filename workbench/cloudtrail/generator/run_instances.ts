import type { CloudTrailEvent } from '../cloudtrail_event';
import type { JsonObject } from '../json';
import type { Principal } from './principals';
import type { Random } from './random';

/** A `RunInstances` call and how it ended. */
export interface Launch {
  time: number;
  principal: Principal;
  region: string;
  minCount: number;
  maxCount: number;
  /** Absent when a launch template says it. */
  instanceType?: string;
  subnetId?: string;
  keyName?: string;
  /** Further members of the request, before those that every request has. */
  request?: JsonObject;
  /** A code such as `Client.VcpuLimitExceeded`; without it the call succeeded. */
  errorCode?: string;
  /** Instances of a success; the greatest number asked for without it. */
  started?: number;
}

/** What every record has; `time` is milliseconds since the epoch. */
export const recordOf = (
  random: Random,
  { time, principal, region }: Pick<Launch, 'time' | 'principal' | 'region'>,
  eventSource: string,
  eventName: string,
  more: JsonObject
): CloudTrailEvent => ({
  eventVersion: '1.11',
  userIdentity: principal.identity,
  eventTime: `${new Date(time).toISOString().slice(0, 19)}Z`,
  eventSource,
  eventName,
  awsRegion: region,
  sourceIPAddress: principal.sourceIPAddress,
  userAgent: principal.userAgent,
  requestID: random.uuid(),
  eventID: random.uuid(),
  eventType: 'AwsApiCall',
  managementEvent: true,
  recipientAccountId:
    typeof principal.identity.accountId === 'string'
      ? principal.identity.accountId
      : '111122223333',
  eventCategory: 'Management',
  ...more,
});

const instancesOf = (random: Random, count: number, type: string): JsonObject => ({
  items: Array.from({ length: count }, () => ({
    instanceId: `i-${random.hex(17)}`,
    instanceType: type,
    instanceState: { code: 0, name: 'pending' },
  })),
});

/** A `RunInstances` record as AWS writes it. */
export const runInstances = (random: Random, launch: Launch): CloudTrailEvent => {
  const { minCount, maxCount, instanceType, subnetId, keyName, errorCode } = launch;
  const item: JsonObject = {
    imageId: `ami-${random.hex(17)}`,
    ...(keyName === undefined ? {} : { keyName }),
    minCount,
    maxCount,
  };
  return recordOf(random, launch, 'ec2.amazonaws.com', 'RunInstances', {
    readOnly: false,
    ...(errorCode === undefined
      ? {}
      : { errorCode, errorMessage: `The call was refused: ${errorCode}.` }),
    requestParameters: {
      ...launch.request,
      instancesSet: { items: [item] },
      ...(instanceType === undefined ? {} : { instanceType }),
      blockDeviceMapping: {},
      monitoring: { enabled: false },
      disableApiTermination: false,
      disableApiStop: false,
      clientToken: random.uuid(),
      ...(subnetId === undefined ? {} : { subnetId }),
    },
    responseElements:
      errorCode === undefined
        ? {
            requestId: random.uuid(),
            reservationId: `r-${random.hex(17)}`,
            instancesSet: instancesOf(
              random,
              launch.started ?? maxCount,
              instanceType ?? 'm7g.large'
            ),
          }
        : null,
  });
};
