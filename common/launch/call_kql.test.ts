import { buildEsQuery } from '@kbn/es-query';
import { ERROR_CODE_ENDS, errorKind } from '../cloudtrail/error_kind';
import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import type { RowKey } from '../queries/corrected_parameters';
import { NO_VALUE, type Filters } from '../result/filters';
import { alertKql, callKql } from './call_kql';

type Event = Readonly<Record<string, string | undefined>>;

const ISSUER = 'aws.cloudtrail.user_identity.session_context.session_issuer.arn';
const CALLER = 'aws.cloudtrail.user_identity.arn';

const CALL: Event = {
  'event.dataset': 'aws.cloudtrail',
  'event.provider': 'ec2.amazonaws.com',
  'event.action': 'RunInstances',
  'event.outcome': 'success',
  'cloud.account.id': '111122223333',
  [CALLER]: 'arn:aws:iam::111122223333:user/bob',
  'user.name': 'bob',
};

const ROW: RowKey = { actor: 'arn:aws:iam::111122223333:user/bob', account: '111122223333' };

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const only = (value: object): [string, unknown] => Object.entries(value)[0] ?? ['', undefined];

/** Whether Elasticsearch would find an event of keyword fields by Query DSL, its used part. */
const finds = (dsl: unknown, event: Event): boolean => {
  const [kind, body] = only(Object(dsl));
  const [name, value] = only(Object(body));
  switch (kind) {
    case 'bool': {
      const { must = [], filter = [], should = [], must_not: mustNot = [] } = Object(body);
      return (
        [...list(must), ...list(filter)].every((part) => finds(part, event)) &&
        (list(should).length === 0 || list(should).some((part) => finds(part, event))) &&
        !list(mustNot).some((part) => finds(part, event))
      );
    }
    case 'match_all':
      return true;
    case 'exists':
      return event[String(value)] !== undefined;
    case 'match_phrase':
      return event[name] === value;
    case 'query_string': {
      const { fields, query } = Object(body);
      const [, end = ''] = /^\*(\w+)$/.exec(query) ?? [];
      return end !== '' && event[fields[0]]?.endsWith(end) === true;
    }
    default:
      throw new Error(`The test does not know "${kind}".`);
  }
};

const dslOf = (kql: string): unknown =>
  buildEsQuery(undefined, { language: 'kuery', query: kql }, [], { allowLeadingWildcards: true });

const seed = hostileTextSeed();

describe('KQL for the calls of a row', () => {
  it('reads as a person would write it', () => {
    expect(callKql(ROW, {})).toEqual({
      text: `event.dataset:"aws.cloudtrail" and event.provider:"ec2.amazonaws.com" and event.action:"RunInstances" and (${ISSUER}:"${ROW.actor}" or (not ${ISSUER}:* and ${CALLER}:"${ROW.actor}")) and cloud.account.id:"111122223333"`,
      leftOut: [],
    });
  });

  it('finds a user by the caller and a session by its issuer, never by the caller', () => {
    const { text } = callKql(ROW, {});
    const dsl = dslOf(text);
    expect(finds(dsl, CALL)).toBe(true);
    expect(finds(dsl, { ...CALL, [ISSUER]: 'arn:aws:iam::1:role/a' })).toBe(false);
    expect(finds(dsl, { ...CALL, [CALLER]: 'other', [ISSUER]: ROW.actor! })).toBe(true);
    expect(finds(dsl, { ...CALL, 'event.action': 'DescribeInstances' })).toBe(false);
    expect(finds(dsl, { ...CALL, 'cloud.account.id': undefined })).toBe(false);
  });

  it('asks for calls without an actor and an account where the row has none', () => {
    const dsl = dslOf(callKql({ actor: null, account: null }, {}).text);
    const nobody = { ...CALL, [CALLER]: undefined, 'cloud.account.id': undefined };
    expect(finds(dsl, nobody)).toBe(true);
    expect(finds(dsl, { ...nobody, [ISSUER]: 'a' })).toBe(false);
    expect(finds(dsl, CALL)).toBe(false);
  });

  it('says which filters it cannot say', () => {
    const filters: Filters = {
      type: { include: ['p5.48xlarge'], exclude: [] },
      subnet: { include: [], exclude: ['subnet-1'] },
    };
    expect(callKql(ROW, filters)).toEqual({ ...callKql(ROW, {}), leftOut: ['type', 'subnet'] });
  });

  const CODES = [
    undefined,
    'Other',
    'Client.RequestLimitExceeded',
    ...ERROR_CODE_ENDS.flatMap(([, ends]) => ends.map((end) => `Client.${end}`)),
  ];

  it.each(['quota', 'capacity', 'rights', 'rehearsal', 'unsupported', 'other'])(
    'finds refusals of the kind %s as the query tells them apart',
    (kind) => {
      const included = dslOf(callKql(ROW, { outcome: { include: [kind], exclude: [] } }).text);
      const excluded = dslOf(callKql(ROW, { outcome: { include: [], exclude: [kind] } }).text);
      for (const code of CODES) {
        const refused = {
          ...CALL,
          'event.outcome': 'failure',
          'aws.cloudtrail.error_code': code,
        };
        const isKind = errorKind(code ?? null) === kind;
        expect(finds(included, refused)).toBe(isKind);
        expect(finds(excluded, refused)).toBe(!isKind);
        expect(finds(included, { ...refused, 'event.outcome': 'success' })).toBe(false);
      }
    }
  );

  it('finds nothing for an outcome that no call has', () => {
    const { text } = callKql(ROW, { outcome: { include: ['" or *:*'], exclude: [] } });
    expect(finds(dslOf(text), CALL)).toBe(false);
  });

  it(`means what it says, for 100,000 hostile values (seed ${seed})`, () => {
    const texts = hostileTexts(seed, 100_000);
    for (let at = 0; at < texts.length; at += 5) {
      const [actor = '', account = '', user = '', region = '', key = ''] = texts.slice(at, at + 5);
      const filters: Filters = {
        user: { include: [user, NO_VALUE], exclude: [] },
        region: { include: [], exclude: [region] },
        accessKey: { include: [], exclude: [key, NO_VALUE] },
      };
      const dsl = dslOf(callKql({ actor, account }, filters).text);
      const event: Event = {
        ...CALL,
        [CALLER]: actor,
        'cloud.account.id': account,
        'user.name': user,
        'cloud.region': `${region}-`,
        'aws.cloudtrail.user_identity.access_key_id': `${key}-`,
      };
      expect([
        finds(dsl, event),
        finds(dsl, { ...event, 'user.name': undefined }),
        finds(dsl, { ...event, 'user.name': `${user}-` }),
        finds(dsl, { ...event, [CALLER]: `${actor}-` }),
        finds(dsl, { ...event, 'cloud.account.id': `${account}-` }),
        finds(dsl, { ...event, 'cloud.region': region }),
        finds(dsl, { ...event, 'cloud.region': undefined }),
        finds(dsl, { ...event, 'aws.cloudtrail.user_identity.access_key_id': key }),
        finds(dsl, { ...event, 'aws.cloudtrail.user_identity.access_key_id': undefined }),
      ]).toEqual([true, true, false, false, false, false, true, false, false]);
    }
  });
});

it('finds alerts that name an actor anywhere', () => {
  const dsl = dslOf(alertKql('arn:a"'));
  expect(finds(dsl, { 'user.id': 'arn:a"' })).toBe(true);
  expect(finds(dsl, { 'related.user': 'arn:a"' })).toBe(true);
  expect(finds(dsl, { [ISSUER]: 'arn:a"' })).toBe(true);
  expect(finds(dsl, { 'user.id': 'arn:b' })).toBe(false);
});
