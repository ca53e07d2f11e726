import { javaBin } from './java_hash_order';
import { javaMapText } from './java_map_text';

describe('the text of a request', () => {
  it('stands in the order of a Java hash map, not in that of the record', () => {
    const request = {
      instancesSet: { items: [{ imageId: 'ami-1', minCount: 1, maxCount: 1 }] },
      instanceType: 't1.micro',
      blockDeviceMapping: {},
      tagSpecificationSet: {
        items: [
          {
            resourceType: 'instance',
            tags: [
              { key: 'name', value: 'first machine' },
              { key: 'team', value: 'cloud' },
            ],
          },
        ],
      },
      monitoring: { enabled: false },
      disableApiTermination: false,
      disableApiStop: false,
      clientToken: 'token-1',
    };
    expect(javaMapText(request)).toBe(
      '{instancesSet={items=[{imageId=ami-1, minCount=1, maxCount=1}]}, disableApiTermination=false, tagSpecificationSet={items=[{resourceType=instance, tags=[{value=first machine, key=name}, {value=cloud, key=team}]}]}, clientToken=token-1, instanceType=t1.micro, monitoring={enabled=false}, disableApiStop=false}'
    );
  });

  it('keeps the order of the record for members of one bin', () => {
    expect(javaMapText({ userData: 'u', disableApiTermination: true })).toBe(
      '{userData=u, disableApiTermination=true}'
    );
    expect(javaMapText({ disableApiTermination: true, userData: 'u' })).toBe(
      '{disableApiTermination=true, userData=u}'
    );
  });

  it('starts with the subnet of a request that names one', () => {
    const request = {
      instancesSet: { items: [{ imageId: 'ami-2', minCount: 1, maxCount: 10 }] },
      instanceType: 'p2.xlarge',
      blockDeviceMapping: {},
      monitoring: { enabled: false },
      subnetId: 'subnet-1',
      disableApiTermination: false,
      disableApiStop: false,
      clientToken: 'token-2',
    };
    expect(javaMapText(request)).toBe(
      '{subnetId=subnet-1, instancesSet={items=[{imageId=ami-2, minCount=1, maxCount=10}]}, disableApiTermination=false, clientToken=token-2, instanceType=p2.xlarge, monitoring={enabled=false}, disableApiStop=false}'
    );
  });

  it('holds a key pair before the counts and the subnet inside the network interface', () => {
    const request = {
      instancesSet: { items: [{ imageId: 'ami-3', keyName: 'my-key', minCount: 2, maxCount: 2 }] },
      instanceType: 't3a.nano',
      blockDeviceMapping: {
        items: [
          {
            deviceName: '/dev/sda1',
            ebs: {
              encrypted: false,
              deleteOnTermination: true,
              iops: 3000,
              snapshotId: 'snap-1',
              volumeSize: 6,
              volumeType: 'gp3',
              throughput: 125,
            },
          },
        ],
      },
      tagSpecificationSet: {
        items: [{ resourceType: 'instance', tags: [{ key: 'Name', value: 'test' }] }],
      },
      monitoring: { enabled: false },
      disableApiTermination: false,
      disableApiStop: false,
      ebsOptimized: true,
      networkInterfaceSet: {
        items: [
          {
            deviceIndex: 0,
            subnetId: 'subnet-2',
            associatePublicIpAddress: true,
            groupSet: { items: [{ groupId: 'sg-1' }] },
          },
        ],
      },
      clientToken: 'token-3',
      privateDnsNameOptions: {
        enableResourceNameDnsARecord: false,
        enableResourceNameDnsAAAARecord: false,
        hostnameType: 'ip-name',
      },
    };
    expect(javaMapText(request)).toBe(
      '{instancesSet={items=[{imageId=ami-3, keyName=my-key, minCount=2, maxCount=2}]}, ebsOptimized=true, disableApiTermination=false, networkInterfaceSet={items=[{subnetId=subnet-2, associatePublicIpAddress=true, deviceIndex=0, groupSet={items=[{groupId=sg-1}]}}]}, blockDeviceMapping={items=[{ebs={volumeType=gp3, snapshotId=snap-1, encrypted=false, iops=3000, deleteOnTermination=true, throughput=125, volumeSize=6}, deviceName=/dev/sda1}]}, tagSpecificationSet={items=[{resourceType=instance, tags=[{value=test, key=Name}]}]}, clientToken=token-3, instanceType=t3a.nano, monitoring={enabled=false}, disableApiStop=false, privateDnsNameOptions={enableResourceNameDnsAAAARecord=false, enableResourceNameDnsARecord=false, hostnameType=ip-name}}'
    );
  });

  it('puts the counts behind the tags once a request has thirteen members, empty ones included', () => {
    const twelve = {
      instancesSet: { items: [{ minCount: 1, maxCount: 5 }] },
      tagSpecificationSet: { items: [{ tags: [{ key: 'a', value: 'b' }] }] },
      ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`empty${at}`, {}])),
    };
    expect(javaMapText(twelve)).toMatch(/^\{instancesSet=.*tagSpecificationSet=/);
    expect(javaMapText({ ...twelve, thirteenth: null })).toMatch(
      /^\{tagSpecificationSet=.*instancesSet=/
    );
  });

  it('drops what is empty at every depth and is absent when nothing is left', () => {
    expect(javaMapText({ a: [{ b: '' }, null, '-', 'none', 'kept'], c: { d: {} } })).toBe(
      '{a=[kept]}'
    );
    expect(javaMapText({ a: [[]], b: null })).toBeUndefined();
    expect(javaMapText(null)).toBeUndefined();
  });

  it('prints numbers as Java does and escapes nothing', () => {
    expect(javaMapText([10, 1627522770000, 0.5, 12345678.5, 0.0001, true, 'a=1, b}]}\n"c"'])).toBe(
      '[10, 1627522770000, 0.5, 1.23456785E7, 1.0E-4, true, a=1, b}]}\n"c"]'
    );
  });
});

const UP_TO_TWELVE = {
  subnetId: 0,
  instancesSet: 1,
  instanceInitiatedShutdownBehavior: 1,
  ebsOptimized: 2,
  userData: 3,
  disableApiTermination: 3,
  networkInterfaceSet: 4,
  blockDeviceMapping: 5,
  tagSpecificationSet: 5,
  capacityReservationSpecification: 5,
  clientToken: 6,
  instanceType: 7,
  metadataOptions: 7,
  instanceMarketOptions: 7,
  tenancy: 8,
  launchTemplate: 9,
  creditSpecification: 11,
  monitoring: 12,
  groupSet: 13,
  availabilityZone: 13,
  iamInstanceProfile: 13,
  hibernationOptions: 13,
  disableApiStop: 15,
  privateDnsNameOptions: 15,
};

const MOVED_FROM_THIRTEEN_ON = {
  instancesSet: 17,
  instanceInitiatedShutdownBehavior: 17,
  disableApiTermination: 19,
  metadataOptions: 23,
  instanceMarketOptions: 23,
  launchTemplate: 25,
  disableApiStop: 31,
};

describe('the bin of a member', () => {
  it.each(Object.entries(UP_TO_TWELVE))('of up to twelve: %s in %d', (key, bin) => {
    expect(javaBin(key, 12)).toBe(bin);
  });

  it.each(Object.entries({ ...UP_TO_TWELVE, ...MOVED_FROM_THIRTEEN_ON }))(
    'of thirteen to twenty-four: %s in %d',
    (key, bin) => {
      expect(javaBin(key, 13)).toBe(bin);
      expect(javaBin(key, 24)).toBe(bin);
    }
  );
});
