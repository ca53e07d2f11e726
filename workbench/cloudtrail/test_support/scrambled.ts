import type { CloudTrailEvent } from '../cloudtrail_event';
import type { Random } from '../generator/random';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';

/** What a record may hold where something else is expected. */
const ODD: readonly JsonValue[] = [
  null,
  '',
  '-',
  'none',
  0,
  -1.5,
  1e21,
  true,
  false,
  [],
  {},
  ['a', 'b', 'a', null, ['c', '-']],
  [{ ARN: 'arn:aws:ec2:eu-west-1:1:instance/i-0123456789abcdef0', accountId: 1, type: ['x', 'y'] }],
  [{ ARN: { name: 'z' } }],
  [{ ARN: 'z' }, { ARN: 'a', type: 'x'.repeat(2_000) }, { ARN: '' }, 'none', 7],
  { instanceId: 'i-0123456789abcdef0', instanceIds: ['i-0123456789abcdef1', ''], __proto: 1 },
  { items: [{ instanceId: 'i-0123456789abcdef2' }] },
  'x'.repeat(1_025),
  'x'.repeat(9_000),
  { long: 'x'.repeat(33_000) },
  '😀 \ud800 \n\t"\\ \u2028 \u0000',
  'ann@example.com',
  '::ffff:1.2.3.4',
  '2001:DB8::0:1',
  '2026-02-29T00:00:00Z',
  '20261120T100000Z',
  '2026-11-20T10:00:00.123456+02:00',
];

/** Keys that not every record has. */
const RARE = [
  'additionalEventData',
  'addendum',
  'errorCode',
  'errorMessage',
  'resources',
  'responseElements',
  'serviceEventDetails',
  'sharedEventID',
  'sharedEventId',
  'tlsDetails',
  'vpcEndpointId',
];

/** Those that make a record one. */
const KEPT = new Set(['eventTime', 'eventName']);

const scrambledMembers = (random: Random, object: JsonObject): JsonObject => {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    if (isJsonObject(value) && random.chance(0.8)) {
      result[key] = scrambledMembers(random, value);
    } else if (!random.chance(0.05)) {
      result[key] = random.chance(0.15) && !KEPT.has(key) ? random.pick(ODD) : value;
    }
  }
  return result;
};

/** A record with odd things in some of its places. */
export const scrambled = (random: Random, event: CloudTrailEvent): CloudTrailEvent => {
  const { eventTime, eventName, ...others } = event;
  const rare = Object.fromEntries(
    RARE.filter(() => random.chance(0.1)).map((key) => [key, random.pick(ODD)])
  );
  return {
    ...scrambledMembers(random, others),
    ...rare,
    eventTime,
    eventName: random.chance(0.05) ? 'ConsoleLogin' : eventName,
  };
};
