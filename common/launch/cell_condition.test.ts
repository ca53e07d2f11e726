import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { filtersSchema } from '../result/filters';
import { cellCondition } from './cell_condition';
import { LAUNCH_FIELDS } from './launch_fields';

const ARN = 'aws.cloudtrail.user_identity.arn';
const ROLE = 'arn:aws:iam::111122223333:role/ops/deployer';
const SESSION = 'arn:aws:sts::111122223333:assumed-role/deployer/alice@example.com';
const USER = 'arn:aws:iam::111122223333:user/eng/bob';

const include = (name: string, ...values: string[]) => ({
  kind: 'condition',
  filters: { [name]: { include: values, exclude: [] } },
});

const none = (reason: string) => ({ kind: 'none', reason });

describe('the condition that a cell stands for', () => {
  it.each([
    ['user.name', 'web_admin', include('user', 'web_admin')],
    ['user.name', null, include('user', '(none)')],
    ['user.name', undefined, include('user', '(none)')],
    ['user.name', [], include('user', '(none)')],
    ['user.name', ['a', null, 'a', 'b'], include('user', 'a', '(none)', 'b')],
    ['user.name', 42, include('user', '42')],
    ['user.name', true, include('user', 'true')],
    ['user.name', new Date('2026-11-25T10:00:00Z'), include('user', '2026-11-25T10:00:00.000Z')],
    ['source.ip', '2001:db8::1', include('sourceIp', '2001:db8::1')],
    ['source.address', 'ec2.amazonaws.com', include('sourceIp', 'ec2.amazonaws.com')],
    ['cloud.region', ['eu-west-1', 'us-east-1'], include('region', 'eu-west-1', 'us-east-1')],
    ['cloud.account.id', '012345678901', include('account', '012345678901')],
    ['cloud.account.id', 12345678901, include('account', '012345678901')],
    ['aws.cloudtrail.user_identity.access_key_id', 'AKIA1', include('accessKey', 'AKIA1')],
    [ARN, USER, include('principal', USER)],
    [ARN, null, include('principal', '(none)')],
    [ARN, 'no arn', include('principal', 'no arn')],
    ['user.id', ROLE, include('principal', ROLE)],
    ['user.id', 'AIDACKCEVSQ6C2EXAMPLE', none('principal id')],
    [
      'related.user',
      ['alice', 'AROACKCEVSQ6C2EXAMPLE:alice', ROLE, 'deployer'],
      include('principal', ROLE),
    ],
    ['related.user', ['AROACKCEVSQ6C2EXAMPLE:alice', 'deployer'], include('user', 'deployer')],
    ['related.user', ['AROACKCEVSQ6C2EXAMPLE:alice'], none('principal id')],
    ['constructor', 'a', none('field')],
    ['host.name', 'a', none('field')],
    ['user.name', '', none('empty')],
    ['user.name', '(none)', include('user', '\\(none)')],
    ['user.name', { a: 1 }, none('not plain')],
    ['user.name', [['a']], none('not plain')],
    ['user.name', new Date(NaN), none('not plain')],
    ['user.name', Symbol('a'), none('not plain')],
    ['user.name', 'a\ud800', none('not text')],
    ['user.name', 'a'.repeat(8000), include('user', 'a'.repeat(8000))],
    ['user.name', 'a'.repeat(8001), none('too long')],
  ])('of %s %p', (field, value, expected) => {
    expect(cellCondition(field, value)).toEqual(expected);
  });

  it('is a role’s name and account for a session, whose ARN has lost the role’s path', () => {
    expect(cellCondition(ARN, SESSION)).toEqual({
      kind: 'condition',
      filters: {
        user: { include: ['deployer'], exclude: [] },
        account: { include: ['111122223333'], exclude: [] },
      },
    });
  });

  it('asks for a user in the same way where a session stands beside it', () => {
    expect(cellCondition(ARN, [SESSION, USER])).toEqual({
      kind: 'condition',
      filters: {
        user: { include: ['deployer', 'bob'], exclude: [] },
        account: { include: ['111122223333'], exclude: [] },
      },
    });
  });

  it('is none where the ARNs cannot be asked for together', () => {
    expect(cellCondition(ARN, [SESSION, 'arn:aws:iam::111122223333:root'])).toEqual(none('mixed'));
    expect(cellCondition(ARN, [SESSION, null])).toEqual(none('mixed'));
    expect(cellCondition(ARN, 'arn:aws:sts::111122223333:federated-user/carol')).toEqual(
      none('federated')
    );
  });

  it('takes 500 values and no more', () => {
    const values = Array.from({ length: 501 }, (_, index) => `user${index}`);
    expect(cellCondition('user.name', values.slice(1))).toEqual(
      include('user', ...values.slice(1))
    );
    expect(cellCondition('user.name', values)).toEqual(none('too many'));
  });

  const seed = hostileTextSeed();
  it(`is one that the server takes, or none with a reason, for hostile texts (seed ${seed})`, () => {
    const fields = [...LAUNCH_FIELDS.keys()];
    hostileTexts(seed, 20_000).forEach((text, index) => {
      const found = cellCondition(fields[index % fields.length] ?? '', [
        text,
        `arn:aws:sts::1:${text}`,
      ]);
      if (found.kind === 'none') expect(found.reason).not.toBe('');
      else expect(filtersSchema.safeParse(found.filters).success).toBe(true);
    });
  });
});
