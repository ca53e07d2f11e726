/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { principalOf } from '../../common/cloudtrail/principal';
import { hostileTexts, hostileTextSeed } from '../../common/hostile_text.mock';
import { containment } from './containment';
import type { ContainmentFacts, ContainmentStepId } from './containment_step';

const seed = hostileTextSeed();

const facts = (values: Partial<ContainmentFacts> = {}): ContainmentFacts => ({
  principal: principalOf('arn:aws:iam::811596193553:user/web_admin', ['IAMUser']),
  account: '811596193553',
  regions: ['us-east-1', 'eu-west-3'],
  accessKeys: ['AKIAJOGCDXJ5NW5PXUPA', 'ASIAJOGCDXJ5NW5PXUPA'],
  instances: [
    { id: 'i-0123456789abcdef0', region: 'us-east-1' },
    { id: 'i-0123456789abcdef1', region: 'us-east-1' },
    { id: 'i-0123456789abcdef2', region: 'eu-west-3' },
  ],
  terminated: new Set(['i-0123456789abcdef1']),
  startedUnknown: 0,
  firstSeen: '2018-08-20T13:00:00.000Z',
  made: [{ kind: 'user', name: 'helper' }],
  ...values,
});

const step = (given: ContainmentFacts, id: ContainmentStepId) =>
  containment(given).find((found) => found.id === id);

const script = (given: ContainmentFacts, id: ContainmentStepId): string =>
  (step(given, id)?.commands ?? []).map(({ text }) => text).join('\n');

/** The words that a real shell would call `aws` with; nothing else exists for it to call. */
const calls = (text: string): string[][] => {
  const shell = [
    `aws() { printf '%s\\1' "$@"; printf '\\2'; }`,
    'date() { printf 2018-08-21T00:00:00Z; }',
    'REGION=us-east-1 GROUP=g FLEET=f SPOT_FLEET=s SPOT_REQUEST=r',
    text,
  ].join('\n');
  return execFileSync('/bin/bash', ['--norc', '-euc', shell], {
    encoding: 'utf8',
    env: { PATH: '/none' },
  })
    .split('\u0002')
    .slice(0, -1)
    .map((call) => call.split('\u0001').slice(0, -1));
};

const everyCall = (given: ContainmentFacts): string[][] =>
  containment(given).flatMap(({ id }) => calls(script(given, id)));

it('goes from what launches again to instances, credentials and what was made', () => {
  expect(containment(facts()).map(({ id }) => id)).toEqual([
    'account',
    'relaunch',
    'instances',
    'credentials',
    'made',
  ]);
});

it('names each running instance in its own Region, and none that was terminated', () => {
  const ended = calls(script(facts(), 'instances')).filter(([, name]) =>
    name?.startsWith('terminate')
  );
  expect(ended).toEqual([
    ['ec2', 'terminate-instances', '--region=us-east-1', '--instance-ids', 'i-0123456789abcdef0'],
    ['ec2', 'terminate-instances', '--region=eu-west-3', '--instance-ids', 'i-0123456789abcdef2'],
  ]);
});

it('splits hundreds of instances into commands that a person can read', () => {
  const instances = Array.from({ length: 120 }, (_, index) => ({
    id: `i-${index.toString(16).padStart(17, '0')}`,
    region: 'us-east-1',
  }));
  const stopped = calls(script(facts({ instances }), 'instances')).filter(
    ([, name]) => name === 'stop-instances'
  );
  expect(stopped.map((words) => words.length - 4)).toEqual([50, 50, 20]);
});

it('lists what was launched since the first call when the record does not name instances', () => {
  const given = facts({ instances: [], startedUnknown: 2 });
  expect(step(given, 'instances')?.commands.map(({ id }) => id)).toEqual(['find_instances']);
  expect(calls(script(given, 'instances'))[0]).toContain(
    `--query=Reservations[].Instances[?LaunchTime>=\`"2018-08-20T13:00:00"\`][].[InstanceId,InstanceType,LaunchTime,KeyName]`
  );
});

it('says that nothing is there to end when nothing was started', () => {
  expect(step(facts({ instances: [] }), 'instances')?.commands).toEqual([]);
});

it('switches off the lasting keys of a user, revokes its sessions and denies everything', () => {
  expect(calls(script(facts(), 'credentials')).slice(0, 3)).toEqual([
    [
      'iam',
      'update-access-key',
      '--user-name=web_admin',
      '--access-key-id=AKIAJOGCDXJ5NW5PXUPA',
      '--status=Inactive',
    ],
    ['iam', 'list-access-keys', '--user-name=web_admin'],
    [
      'iam',
      'put-user-policy',
      '--user-name=web_admin',
      '--policy-name=RevokeSessionsOfIncident',
      expect.stringMatching(/"aws:TokenIssueTime":"2018-08-21T00:00:00Z"/),
    ],
  ]);
});

it('revokes the sessions of a role in its own partition', () => {
  const principal = principalOf('arn:aws-cn:iam::811596193553:role/ops/deploy', ['AssumedRole']);
  const [revoke, deny] = calls(script(facts({ principal }), 'credentials'));
  const document = revoke?.at(-1)?.replace('--policy-document=', '') ?? '';
  expect(JSON.parse(document)).toMatchObject({ Statement: [{ Effect: 'Deny', Action: '*' }] });
  expect(deny).toEqual([
    'iam',
    'attach-role-policy',
    '--role-name=deploy',
    '--policy-arn=arn:aws-cn:iam::aws:policy/AWSDenyAll',
  ]);
});

it.each([
  ['root', 'arn:aws:iam::811596193553:root', 'Root'],
  [
    'service',
    'arn:aws:iam::811596193553:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    'AssumedRole',
  ],
  [
    'identity_center',
    'arn:aws:iam::811596193553:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1',
    'AssumedRole',
  ],
  ['unknown', null, ''],
])('has words and no command for the credentials of %s', (way, arn, type) => {
  const principal = principalOf(arn, type === '' ? [] : [type]);
  expect(step(facts({ principal }), 'credentials')).toMatchObject({ way, commands: [] });
});

it('stops a command whose blanks were not filled in', () => {
  const stop = step(facts(), 'relaunch')?.commands.find(({ id }) => id === 'stop_group');
  expect(() =>
    execFileSync('/bin/bash', ['--norc', '-c', `aws() { :; }\n${stop?.text ?? ''}`], {
      stdio: 'pipe',
    })
  ).toThrow(/REGION/);
});

it(`lets no value of a log change a command (seed ${seed})`, () => {
  const plain = everyCall(facts());
  for (const text of hostileTexts(seed, 40)) {
    const given = facts({
      principal: principalOf(`arn:aws:iam::811596193553:user/${text}`, ['IAMUser']),
      account: text,
      regions: ['us-east-1', text, 'eu-west-3'],
      accessKeys: [`AKIA${text}`, 'AKIAJOGCDXJ5NW5PXUPA'],
      instances: [...facts().instances, { id: `i-${text}`, region: 'us-east-1' }],
      made: [
        { kind: 'user', name: text },
        { kind: 'role', name: text },
      ],
    });
    for (const words of everyCall(given)) {
      // Each call is one of those of the row without the hostile text, but for a user's name.
      const names = plain.map(([service, name]) => `${service} ${name}`);
      expect([...names, 'iam get-role']).toContain(`${words[0]} ${words[1]}`);
      for (const word of words.slice(2)) {
        expect(word).toMatch(/^(--|us-east-1$|eu-west-3$|i-[0-9a-f]{17}$)/);
      }
    }
    if (text !== '' && !/^[\w+=,.@-]+$/.test(text)) {
      expect(step(given, 'made')?.leftOut).toContain(text);
      expect(script(given, 'made')).toBe('');
    }
  }
});

it('leaves out, and names, what is no id or Region', () => {
  const given = facts({
    instances: [{ id: "i-1'; reboot; '", region: 'us-east-1' }],
    regions: ['us-east-1 --profile evil'],
  });
  expect(step(given, 'instances')).toMatchObject({ commands: [], leftOut: ["i-1'; reboot; '"] });
  expect(step(given, 'relaunch')).toMatchObject({
    commands: [],
    leftOut: ['us-east-1 --profile evil'],
  });
});
