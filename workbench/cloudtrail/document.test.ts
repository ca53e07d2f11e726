import type { CloudTrailEvent } from './cloudtrail_event';
import { documentOf } from './document';

const roleSession: CloudTrailEvent = {
  eventVersion: '1.09',
  eventTime: '2026-11-20T10:11:12Z',
  eventSource: 'ec2.amazonaws.com',
  eventName: 'RunInstances',
  eventID: 'id-1',
  awsRegion: 'eu-west-1',
  readOnly: false,
  managementEvent: true,
  sourceIPAddress: '198.51.100.7',
  userAgent: 'aws-cli/2.17',
  recipientAccountId: '111111111111',
  userIdentity: {
    type: 'AssumedRole',
    principalId: 'AROA1:ann@example.com',
    arn: 'arn:aws:sts::222222222222:assumed-role/builder/ann@example.com',
    accountId: '222222222222',
    accessKeyId: 'ASIA1',
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: 'AROA1',
        arn: 'arn:aws:iam::222222222222:role/builder',
        accountId: '222222222222',
        userName: 'builder',
      },
      webIdFederationData: {},
      attributes: { creationDate: '20261120T100000Z', mfaAuthenticated: 'false' },
    },
  },
  requestParameters: {
    instancesSet: { items: [{ imageId: 'ami-1', minCount: 1, maxCount: 3 }] },
    blockDeviceMapping: {},
    disableApiTermination: false,
  },
  responseElements: {
    instancesSet: { items: [{ instanceId: 'i-0123456789abcdef0' }, { instanceId: 'i-short' }] },
  },
  tlsDetails: {
    tlsVersion: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    clientProvidedHostHeader: 'ec2.eu-west-1.amazonaws.com',
  },
};

describe('the document of a role session', () => {
  const { id, source } = documentOf(roleSession);

  it('keeps everything that the integration keeps, field by field', () => {
    expect(id).toBe('id-1');
    expect(source).toEqual({
      '@timestamp': '2026-11-20T10:11:12.000Z',
      ecs: { version: '8.11.0' },
      event: {
        kind: 'event',
        type: ['info'],
        outcome: 'success',
        provider: 'ec2.amazonaws.com',
        action: 'RunInstances',
        id: 'id-1',
      },
      cloud: {
        provider: 'aws',
        region: 'eu-west-1',
        account: { id: '222222222222' },
        service: { name: 'ec2' },
      },
      aws: {
        cloudtrail: {
          event_version: '1.09',
          read_only: false,
          management_event: 'true',
          recipient_account_id: '111111111111',
          request_parameters:
            '{instancesSet={items=[{imageId=ami-1, minCount=1, maxCount=3}]}, disableApiTermination=false}',
          response_elements:
            '{instancesSet={items=[{instanceId=i-0123456789abcdef0}, {instanceId=i-short}]}}',
          user_identity: {
            type: 'AssumedRole',
            arn: 'arn:aws:sts::222222222222:assumed-role/builder/ann@example.com',
            principal_id: 'AROA1:ann@example.com',
            access_key_id: 'ASIA1',
            session_context: {
              mfa_authenticated: 'false',
              creation_date: '2026-11-20T10:00:00.000Z',
              session_issuer: {
                type: 'Role',
                principal_id: 'AROA1',
                arn: 'arn:aws:iam::222222222222:role/builder',
                account_id: '222222222222',
              },
            },
          },
          flattened: {
            request_parameters: {
              instancesSet: { items: [{ imageId: 'ami-1', minCount: 1, maxCount: 3 }] },
              disableApiTermination: false,
            },
            response_elements: {
              instancesSet: {
                items: [{ instanceId: 'i-0123456789abcdef0' }, { instanceId: 'i-short' }],
              },
            },
          },
        },
      },
      source: { address: '198.51.100.7', ip: '198.51.100.7' },
      user_agent: { original: 'aws-cli/2.17' },
      tls: {
        version: '1.3',
        version_protocol: 'tls',
        cipher: 'TLS_AES_128_GCM_SHA256',
        client: { server_name: 'ec2.eu-west-1.amazonaws.com' },
      },
      user: {
        name: 'builder',
        id: 'arn:aws:iam::222222222222:role/builder',
        email: 'ann@example.com',
      },
      related: {
        user: [
          'ann@example.com',
          'ann',
          'AROA1:ann@example.com',
          'arn:aws:iam::222222222222:role/builder',
          'builder',
        ],
        ip: ['198.51.100.7'],
        hosts: ['i-0123456789abcdef0'],
      },
    });
  });
});

const read = (event: CloudTrailEvent, path: string): unknown => {
  let value: unknown = documentOf(event).source;
  for (const key of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  }
  return value;
};

describe('a document', () => {
  const plain: CloudTrailEvent = { eventTime: '2026-11-20T10:11:12Z', eventName: 'GetUser' };

  it('names the user of an IAM user, and nobody for root and services', () => {
    const of = (userIdentity: CloudTrailEvent['userIdentity']) =>
      read({ ...plain, userIdentity: userIdentity ?? null }, 'user.name');
    expect(of({ type: 'IAMUser', userName: 'ann' })).toBe('ann');
    expect(of({ type: 'Root', arn: 'arn:aws:iam::1:root' })).toBeUndefined();
    expect(of({ type: 'AWSService', invokedBy: 'autoscaling.amazonaws.com' })).toBeUndefined();
  });

  it('fails when the record has an error code or an error message, a dry run too', () => {
    expect(read({ ...plain, errorCode: 'Client.DryRunOperation' }, 'event.outcome')).toBe(
      'failure'
    );
    expect(read({ ...plain, errorMessage: 'no' }, 'event.outcome')).toBe('failure');
    expect(read({ ...plain, errorMessage: '' }, 'event.outcome')).toBe('success');
  });

  it('takes the outcome of a console login from its response', () => {
    const login = { ...plain, eventName: 'ConsoleLogin' };
    expect(read({ ...login, responseElements: { ConsoleLogin: 'Failure' } }, 'event.outcome')).toBe(
      'failure'
    );
    expect(read(login, 'event.category')).toEqual(['authentication']);
  });

  it('has a category only for the calls of the fixed list', () => {
    expect(read(plain, 'event.type')).toEqual(['user', 'info']);
    expect(read({ ...plain, eventName: 'RunInstances' }, 'event.category')).toBeUndefined();
  });

  it('keeps the name of a service as address and no IP', () => {
    const service = { ...plain, sourceIPAddress: 'autoscaling.amazonaws.com' };
    expect(read(service, 'source.address')).toBe('autoscaling.amazonaws.com');
    expect(read(service, 'source.ip')).toBeUndefined();
    expect(read(service, 'related')).toBeUndefined();
  });

  it('falls back to the receiving account when the caller has none', () => {
    expect(read({ ...plain, recipientAccountId: '1' }, 'cloud.account.id')).toBe('1');
  });

  it('has no flattened payload from 32,766 characters on, but still the text', () => {
    const long = { ...plain, requestParameters: { a: 'x'.repeat(32_766) } };
    expect(read(long, 'aws.cloudtrail.request_parameters')).toHaveLength(32_770);
    expect(read(long, 'aws.cloudtrail.flattened')).toBeUndefined();
  });

  it('is a document of its own on each delivery, with the same id on each load', () => {
    const known = { ...plain, eventID: 'id-1' };
    expect([documentOf(known).id, documentOf(known, 1).id]).toEqual(['id-1', 'id-1-1']);
    expect(documentOf(plain).id).toBe(documentOf({ ...plain }).id);
    expect(documentOf(plain).id).not.toBe(documentOf(known).id);
  });

  it('drops repeated resources and uses the field names of the index', () => {
    const resource = { ARN: 'arn:aws:ec2:eu-west-1:1:instance/i-0123456789', accountId: '1' };
    const event = { ...plain, resources: [resource, { ...resource }] };
    expect(read(event, 'aws.cloudtrail.resources')).toEqual([
      { arn: 'arn:aws:ec2:eu-west-1:1:instance/i-0123456789', account_id: '1' },
    ]);
    expect(read(event, 'related.hosts')).toEqual(['i-0123456789']);
  });
});
