import type { JsonObject } from '../json';
import type { Random } from './random';

/** Someone who calls AWS: the identity that CloudTrail writes, and where the calls come from. */
export interface Principal {
  readonly identity: JsonObject;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
}

export const ACCOUNTS = ['111122223333', '222233334444', '333344445555'] as const;

const CLI = 'aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0';
const BOTO = 'Boto3/1.40.55 md/Botocore#1.40.55 ua/2.1 os/linux lang/python#3.12.3';
const TERRAFORM = 'APN/1.0 HashiCorp/1.0 Terraform/1.13.4 aws-sdk-go-v2/1.39.2';

export const iamUser = (
  random: Random,
  account: string,
  userName: string,
  more: Partial<Principal> = {}
): Principal => ({
  identity: {
    type: 'IAMUser',
    principalId: `AIDA${random.letters(17)}`,
    arn: `arn:aws:iam::${account}:user/${userName}`,
    accountId: account,
    accessKeyId: `AKIA${random.letters(16)}`,
    userName,
  },
  sourceIPAddress: `198.51.100.${random.whole(1, 254)}`,
  userAgent: CLI,
  ...more,
});

export const roleSession = (
  random: Random,
  account: string,
  role: string,
  session: string,
  more: Partial<Principal> = {},
  /** The path of the role's ARN, which the ARN of its sessions does not have. */
  path?: string
): Principal => {
  const principalId = `AROA${random.letters(17)}`;
  return {
    identity: {
      type: 'AssumedRole',
      principalId: `${principalId}:${session}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
      accountId: account,
      accessKeyId: `ASIA${random.letters(16)}`,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId,
          arn: `arn:aws:iam::${account}:role/${path === undefined ? '' : `${path}/`}${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: '2026-03-01T00:00:00Z', mfaAuthenticated: 'false' },
      },
    },
    sourceIPAddress: `203.0.113.${random.whole(1, 254)}`,
    userAgent: BOTO,
    ...more,
  };
};

const root = (random: Random, account: string): Principal => ({
  identity: {
    type: 'Root',
    principalId: account,
    arn: `arn:aws:iam::${account}:root`,
    accountId: account,
    accessKeyId: `ASIA${random.letters(16)}`,
    sessionContext: { attributes: { mfaAuthenticated: 'true' } },
  },
  sourceIPAddress: `198.51.100.${random.whole(1, 254)}`,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
});

const service = (name: string): Principal => ({
  identity: { type: 'AWSService', invokedBy: name },
  sourceIPAddress: name,
  userAgent: name,
});

const federated = (random: Random, account: string, name: string): Principal => ({
  identity: {
    type: 'FederatedUser',
    principalId: `${account}:${name}`,
    arn: `arn:aws:sts::${account}:federated-user/${name}`,
    accountId: account,
    accessKeyId: `ASIA${random.letters(16)}`,
    sessionContext: {
      sessionIssuer: {
        type: 'IAMUser',
        principalId: `AIDA${random.letters(17)}`,
        arn: `arn:aws:iam::${account}:user/federation-broker`,
        accountId: account,
        userName: 'federation-broker',
      },
    },
  },
  sourceIPAddress: `198.51.100.${random.whole(1, 254)}`,
  userAgent: CLI,
});

/** The forty principals of an ordinary week. */
export const ordinaryPrincipals = (random: Random): Principal[] => {
  const users = Array.from({ length: 14 }, (_, index) =>
    iamUser(random, random.pick(ACCOUNTS), `engineer-${String(index + 1).padStart(2, '0')}`)
  );
  const sessions = Array.from({ length: 18 }, (_, index) =>
    roleSession(
      random,
      random.pick(ACCOUNTS),
      random.pick(['PlatformDeploy', 'DataPipeline', 'ReadOnlyAudit', 'BackupOperator']),
      `session-${index + 1}`,
      index % 3 === 0 ? { userAgent: TERRAFORM } : {}
    )
  );
  return [
    ...users,
    ...sessions,
    ...ACCOUNTS.map((account) => root(random, account)),
    service('ec2.amazonaws.com'),
    service('cloudtrail.amazonaws.com'),
    federated(random, ACCOUNTS[0], 'contractor-east'),
    federated(random, ACCOUNTS[1], 'contractor-west'),
    federated(random, ACCOUNTS[2], 'contractor-north'),
  ];
};
