import type { CloudTrailEvent } from '../cloudtrail_event';
import { isJsonObject, listAt, objectAt, type JsonValue } from '../json';
import { requestByHand } from './request_by_hand';
import { isNothing, requestText } from './request_text_by_hand';

/** The counts of some calls, as the corrected reading has them. */
interface CountsByHand {
  attempts: number;
  refused: number;
  asked_least: number | null;
  asked_most: number | null;
  started: number | null;
}

/** A row of the corrected reading, its lists sorted. */
export interface CorrectedRowByHand extends CountsByHand {
  actor: string | null;
  account: string | null;
  started_unknown: number;
  unreadable: number;
  ambiguous: number;
  all_or_nothing: number;
  largest_call: number | null;
  quota: number;
  capacity: number;
  rights: number;
  rehearsal: number;
  unsupported: number;
  other: number;
  first_seen: string;
  last_seen: string;
  first_refusal: string | null;
  first_success: string | null;
  identity_types: string[];
  arns: string[];
  user_names: string[];
  invoked_by: string[];
}

/** One value of one row, with its own counts. */
export interface ValueByHand extends CountsByHand {
  actor: string | null;
  account: string | null;
  facet: string;
  value: string | null;
}

/** Keyword fields of the data stream hold no more than this. */
const LONGEST_KEYWORD = 1024;

const keyword = (value: JsonValue | undefined): string | null =>
  typeof value !== 'string' || isNothing(value) || value.length > LONGEST_KEYWORD ? null : value;

const KINDS: ReadonlyArray<readonly [string, RegExp]> = [
  ['other', /RequestLimitExceeded$/],
  ['quota', /(Limit|Count|Quota)Exceeded$/],
  ['capacity', /(Capacity|InsufficientCapacityOnHost)$/],
  ['rights', /(UnauthorizedOperation|AuthFailure|AccessDenied|AccessDeniedException)$/],
  ['rehearsal', /DryRunOperation$/],
  ['unsupported', /(Unsupported|UnsupportedOperation|NotSupported)$/],
];

const outcomeOf = ({ errorCode, errorMessage }: CloudTrailEvent): string => {
  if (isNothing(errorCode) && isNothing(errorMessage)) return 'success';
  const code = keyword(errorCode);
  return code === null ? 'other' : (KINDS.find(([, ends]) => ends.test(code))?.[0] ?? 'other');
};

const userName = (event: CloudTrailEvent): string | null => {
  const identity = objectAt(event, 'userIdentity');
  const issuer = objectAt(objectAt(identity, 'sessionContext'), 'sessionIssuer');
  const mayBeRole = identity?.type === 'AssumedRole' || identity?.type === 'FederatedUser';
  const name = mayBeRole && !isNothing(issuer?.userName) ? issuer?.userName : identity?.userName;
  return keyword(name);
};

/** Ids that the response lists, or how many it names where none of them is an id. */
const startedBy = (event: CloudTrailEvent): { ids: string[]; withoutIds: number | null } => {
  const named = listAt(objectAt(event.responseElements, 'instancesSet'), 'items').flatMap((item) =>
    isJsonObject(item) && typeof item.instanceId === 'string' && item.instanceId.startsWith('i-')
      ? [item.instanceId]
      : []
  );
  const ids = named.filter((id) => /^i-[0-9a-f]{8,}$/.test(id));
  const isKept = requestText(event.responseElements ?? null).length <= 8191;
  return {
    ids,
    withoutIds: ids.length === 0 && named.length > 0 && isKept ? named.length : null,
  };
};

/** One call, as the corrected reading has it. */
export const callByHand = (event: CloudTrailEvent) => {
  const identity = objectAt(event, 'userIdentity');
  const issuer = objectAt(objectAt(identity, 'sessionContext'), 'sessionIssuer');
  const time = new Date(event.eventTime).toISOString();
  const request = requestByHand(event.requestParameters);
  const outcome = outcomeOf(event);
  return {
    ...request,
    time,
    outcome,
    started: outcome === 'success' ? startedBy(event) : { ids: [], withoutIds: null },
    actor: keyword(issuer?.arn) ?? keyword(identity?.arn),
    account: keyword(
      isNothing(identity?.accountId) ? event.recipientAccountId : identity?.accountId
    ),
    identityType: keyword(identity?.type),
    arn: keyword(identity?.arn),
    invokedBy: keyword(identity?.invokedBy),
    userName: userName(event),
    accessKey: keyword(identity?.accessKeyId),
    sourceAddress: keyword(event.sourceIPAddress),
    region: keyword(event.awsRegion),
    values: [
      ['type', request.type],
      ['region', keyword(event.awsRegion)],
      ['subnet', request.subnet],
      ['day', time.slice(0, 10)],
      ['outcome', outcome],
      ['hour', time.slice(11, 13)],
    ] as const,
  };
};

type Call = ReturnType<typeof callByHand>;

const callsIn = (
  events: Iterable<CloudTrailEvent>,
  { from, to }: { from: string; to: string }
): Call[] => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return [...events]
    .filter(({ eventSource, eventName, eventTime }) => {
      const time = Date.parse(eventTime);
      return (
        eventSource === 'ec2.amazonaws.com' &&
        eventName === 'RunInstances' &&
        time >= start &&
        time < end
      );
    })
    .map(callByHand);
};

const sum = (numbers: ReadonlyArray<number | null>): number | null => {
  const known = numbers.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

const startedIn = (calls: readonly Call[]): number | null => {
  if (calls.every(({ outcome }) => outcome !== 'success')) return 0;
  const ids = new Set(calls.flatMap(({ started }) => started.ids));
  const withoutIds = sum(calls.map(({ started }) => started.withoutIds));
  return ids.size === 0 && withoutIds === null ? null : ids.size + (withoutIds ?? 0);
};

const countsOf = (calls: readonly Call[]): CountsByHand => ({
  attempts: calls.length,
  refused: calls.filter(({ outcome }) => outcome !== 'success').length,
  asked_least: sum(calls.map(({ least }) => least)),
  asked_most: sum(calls.map(({ most }) => most)),
  started: startedIn(calls),
});

const groups = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] => {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found.values()];
};

const listOf = (values: ReadonlyArray<string | null>): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

const rowOf = (calls: readonly Call[]): CorrectedRowByHand => {
  const ended = (kind: string) => calls.filter(({ outcome }) => outcome === kind);
  const times = (some: readonly Call[]) => some.map(({ time }) => time).sort();
  const mosts = calls.flatMap(({ most }) => (most === null ? [] : [most]));
  const all = times(calls);
  return {
    actor: calls[0]?.actor ?? null,
    account: calls[0]?.account ?? null,
    ...countsOf(calls),
    started_unknown: ended('success').filter(
      ({ started }) => started.ids.length === 0 && started.withoutIds === null
    ).length,
    unreadable: calls.filter(({ most }) => most === null).length,
    ambiguous: calls.filter(({ ambiguous }) => ambiguous).length,
    all_or_nothing: calls.filter(({ least, most }) => most !== null && least === most && most > 1)
      .length,
    largest_call: mosts.length === 0 ? null : Math.max(...mosts),
    quota: ended('quota').length,
    capacity: ended('capacity').length,
    rights: ended('rights').length,
    rehearsal: ended('rehearsal').length,
    unsupported: ended('unsupported').length,
    other: ended('other').length,
    first_seen: all[0] ?? '',
    last_seen: all[all.length - 1] ?? '',
    first_refusal: times(calls.filter(({ outcome }) => outcome !== 'success'))[0] ?? null,
    first_success: times(ended('success'))[0] ?? null,
    identity_types: listOf(calls.map(({ identityType }) => identityType)),
    arns: listOf(calls.map(({ arn }) => arn)),
    user_names: listOf(calls.map(({ userName: name }) => name)),
    invoked_by: listOf(calls.map(({ invokedBy }) => invokedBy)),
  };
};

/**
 * The rows of the corrected reading for a window, worked out slowly and plainly from raw records,
 * in no particular order. A second opinion for tests: it shares nothing with the engine, the plugin
 * or the conversion to documents. `requestByHand` says where it has only the text to go by.
 */
export const correctedByHand = (
  events: Iterable<CloudTrailEvent>,
  window: { from: string; to: string },
  threshold: number
): CorrectedRowByHand[] =>
  groups(callsIn(events, window), ({ actor, account }) => [actor, account])
    .map(rowOf)
    .filter((row) => (row.asked_most ?? 0) >= threshold || row.unreadable > 0 || row.ambiguous > 0);

/** The values of all rows, whatever any threshold is. */
export const correctedValuesByHand = (
  events: Iterable<CloudTrailEvent>,
  window: { from: string; to: string }
): ValueByHand[] =>
  groups(
    callsIn(events, window).flatMap((call) =>
      call.values.map(([facet, value]) => ({ call, facet, value }))
    ),
    ({ call, facet, value }) => [call.actor, call.account, facet, value]
  ).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { call, facet, value } = first;
    return [
      {
        actor: call.actor,
        account: call.account,
        facet,
        value,
        ...countsOf(group.map((entry) => entry.call)),
      },
    ];
  });
