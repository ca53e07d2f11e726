import { principalOf } from './principal';

it.each([
  ['arn:aws:iam::1:user/dev/alice', ['IAMUser'], 'user', 'alice'],
  ['arn:aws:iam::1:role/dev/deploy', ['AssumedRole'], 'role session', 'deploy'],
  ['arn:aws:iam::1:root', ['Root'], 'root', 'root'],
  ['arn:aws:sts::1:federated-user/bob', ['FederatedUser'], 'federated', 'bob'],
])('reads %s', (arn, types, kind, name) => {
  expect(principalOf(arn, types)).toEqual({ kind, name, session: null, account: '1', arn });
});

it('reads a session, whose name is the role and whose session is the rest', () => {
  const arn = 'arn:aws:sts::1:assumed-role/deploy/alice@example.com';
  expect(principalOf(arn, ['AssumedRole'])).toMatchObject({
    kind: 'role session',
    name: 'deploy',
    session: 'alice@example.com',
  });
});

it('takes a service-linked role for the service that alone can use it', () => {
  const arn =
    'arn:aws:iam::1:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
  expect(principalOf(arn, ['AssumedRole']).kind).toBe('service');
});

it('names a caller without an ARN by the service that called', () => {
  expect(principalOf(null, ['AWSService'], ['autoscaling.amazonaws.com'])).toEqual({
    kind: 'service',
    name: 'autoscaling.amazonaws.com',
    session: null,
    account: null,
    arn: null,
  });
});

it('says that it does not know', () => {
  expect(principalOf(null, [])).toMatchObject({ kind: 'unknown', name: null });
  expect(principalOf('not an arn', ['New'])).toMatchObject({ kind: 'unknown', name: 'not an arn' });
});

it('reads the kind from the ARN when the types are none or disagree', () => {
  expect(principalOf('arn:aws:iam::1:user/alice', []).kind).toBe('user');
  expect(principalOf('arn:aws:iam::1:user/alice', ['AssumedRole', 'IAMUser']).kind).toBe('user');
});

it('is not fooled by names of the language', () => {
  expect(principalOf('arn:aws:iam::1:constructor/x', ['toString']).kind).toBe('unknown');
});
