import type { CloudTrailEvent } from '../cloudtrail_event';
import { objectAt, type JsonObject, type JsonValue } from '../json';
import { isNothing, requestText } from './request_text_by_hand';

/** A row of the published reading with the three lists that the plugin adds, each sorted. */
export interface PublishedRowByHand {
  target_instance_count: number;
  user_attempts: number;
  'user.name': string | null;
  date: string;
  subnet_id: string | null;
  instance_type: string | null;
  'event.outcome': string;
  principal_arns: string[];
  regions: string[];
  accounts: string[];
  /** CloudTrail's ids of the calls that the row counts, sorted. */
  event_ids: string[];
}

const DAY_MS = 86_400_000;

const between = (text: string, before: string, after: string): string | null => {
  const start = text.indexOf(before);
  const end = start < 0 ? -1 : text.indexOf(after, start + before.length);
  return end < 0 ? null : text.slice(start + before.length, end);
};

const integer = (text: string | null): number | null => {
  if (text === null || !/^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/.test(text)) {
    return null;
  }
  const value = Math.round(Number(text));
  return value > 2_147_483_647 || value < -2_147_483_648 ? null : value;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-mm-dd` in en-US: the year of the week that ends on Saturday, the minute, the day. */
const weekYearMinuteDay = (time: Date): string => {
  const saturday = new Date(time.getTime() + (6 - time.getUTCDay()) * DAY_MS);
  return `${saturday.getUTCFullYear()}-${two(time.getUTCMinutes())}-${two(time.getUTCDate())}`;
};

const userName = (event: CloudTrailEvent): string | null => {
  const identity = objectAt(event, 'userIdentity');
  const issuer = objectAt(objectAt(identity, 'sessionContext'), 'sessionIssuer');
  const hasRole = identity?.type === 'AssumedRole' || identity?.type === 'FederatedUser';
  const name = hasRole ? (issuer?.userName ?? identity?.userName) : identity?.userName;
  return typeof name === 'string' && !isNothing(name) ? name : null;
};

const texts = (values: (JsonValue | undefined)[]): string[] =>
  [
    ...new Set(
      values.filter((value): value is string => typeof value === 'string' && value !== '')
    ),
  ].sort();

const readable = (event: CloudTrailEvent, now: Date): string | null => {
  const request = event.requestParameters;
  if (
    new Date(event.eventTime).getTime() <= now.getTime() - 7 * DAY_MS ||
    event.eventSource !== 'ec2.amazonaws.com' ||
    event.eventName !== 'RunInstances' ||
    request === undefined ||
    isNothing(request)
  ) {
    return null;
  }
  const text = requestText(request);
  const minCount = text.indexOf('minCount');
  return text.length > 8191 || minCount < 0 || text.indexOf('maxCount', minCount + 8) < 0
    ? null
    : text;
};

interface Group {
  row: Omit<
    PublishedRowByHand,
    | 'target_instance_count'
    | 'user_attempts'
    | 'principal_arns'
    | 'regions'
    | 'accounts'
    | 'event_ids'
  >;
  counts: (number | null)[];
  events: CloudTrailEvent[];
}

const callSize = (text: string): number | null => {
  const max = integer(between(text, 'maxCount=', '}]},'));
  const min = integer(between(text, 'minCount=', ','));
  return max === null || min === null ? null : max - min + 1;
};

const account = (event: CloudTrailEvent): JsonValue | undefined => {
  const own: JsonObject | undefined = objectAt(event, 'userIdentity');
  return own?.accountId ?? event.recipientAccountId;
};

/**
 * The rows of the published reading, worked out slowly and plainly from raw records for a cluster
 * whose clock reads `now`, in no particular order. A second opinion for tests: it shares nothing
 * with the engine, the plugin or the conversion to documents.
 */
export const publishedByHand = (
  events: Iterable<CloudTrailEvent>,
  now: Date
): PublishedRowByHand[] => {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const text = readable(event, now);
    if (text !== null) {
      const row = {
        'user.name': userName(event),
        date: weekYearMinuteDay(new Date(event.eventTime)),
        subnet_id: between(text, 'subnetId=', ','),
        instance_type: between(text, 'instanceType=', ','),
        'event.outcome':
          isNothing(event.errorCode) && isNothing(event.errorMessage) ? 'success' : 'failure',
      };
      const key = JSON.stringify(row);
      const group = groups.get(key) ?? { row, counts: [], events: [] };
      groups.set(key, group);
      group.counts.push(callSize(text));
      group.events.push(event);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const known = group.counts.filter((count): count is number => count !== null);
    const sum = known.reduce((total, count) => total + count, 0);
    return known.length === 0 || sum < 10
      ? []
      : [
          {
            target_instance_count: sum,
            user_attempts: group.events.length,
            ...group.row,
            principal_arns: texts(
              group.events.map((event) => objectAt(event, 'userIdentity')?.arn)
            ),
            regions: texts(group.events.map((event) => event.awsRegion)),
            accounts: texts(group.events.map(account)),
            event_ids: texts(group.events.map(({ eventID }) => eventID)),
          },
        ];
  });
};
