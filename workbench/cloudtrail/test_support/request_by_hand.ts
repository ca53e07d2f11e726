import { isJsonObject, listAt, objectAt, type JsonObject, type JsonValue } from '../json';
import { isNothing, requestText } from './request_text_by_hand';

/** What one request of RunInstances asks for. Null: it does not say, or cannot be read. */
export interface RequestByHand {
  /** Instances; both null when one is. */
  least: number | null;
  most: number | null;
  ambiguous: boolean;
  type: string | null;
  subnet: string | null;
}

const NOTHING: RequestByHand = {
  least: null,
  most: null,
  ambiguous: false,
  type: null,
  subnet: null,
};

/** Characters that mean something in the text of a request. A record without them says what its text says. */
const TELLING = /[=,{}[\]\r\n]/;

const isPlain = (value: JsonValue): boolean => {
  if (typeof value === 'string') return !TELLING.test(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isJsonObject(value)) return true;
  return Object.entries(value).every(([key, member]) => !TELLING.test(key) && isPlain(member));
};

const number = (value: JsonValue | undefined): number | null => {
  if (isNothing(value) || !/^\d+$/.test(String(value))) return null;
  return Number(value) <= 2_147_483_647 ? Number(value) : null;
};

const text = (value: JsonValue | undefined): string | null =>
  value === undefined || isNothing(value) ? null : String(value);

const bothOrNone = (least: number | null, most: number | null) =>
  least === null || most === null ? { least: null, most: null } : { least, most };

const fromRecord = (request: JsonObject, item: JsonObject): RequestByHand => {
  const [networkInterface] = listAt(request.networkInterfaceSet, 'items').filter(
    (candidate) => isJsonObject(candidate) && !isNothing(candidate.subnetId)
  );
  return {
    ...bothOrNone(number(item.minCount), number(item.maxCount)),
    ambiguous: false,
    type: text(request.instanceType),
    subnet:
      text(request.subnetId) ??
      (isJsonObject(networkInterface) ? text(networkInterface.subnetId) : null),
  };
};

/** The first and the last number behind a key, the smallest or largest of the two. */
const bound = (written: string, key: string, choose: (...numbers: number[]) => number) => {
  const all = [...written.matchAll(new RegExp(`${key}=(\\d+)(?!\\w)`, 'g'))];
  const first = number(all[0]?.[1]);
  const last = number(all[all.length - 1]?.[1]);
  return first === null || last === null ? null : choose(first, last);
};

const fromText = (written: string): RequestByHand => {
  const times = (part: string) => written.split(part).length - 1;
  const named = (key: string) => new RegExp(`${key}=(.*?)[,}]`).exec(written)?.[1] ?? null;
  return {
    ...bothOrNone(bound(written, 'minCount', Math.min), bound(written, 'maxCount', Math.max)),
    ambiguous: times('maxCount=') > 1 || times('minCount=') > 1,
    type: named('instanceType'),
    subnet: named('subnetId'),
  };
};

/**
 * Reads a request from its record, where the record cannot mean anything else: one item, and no
 * character anywhere that the text would not tell from its own signs. Only for the others, which
 * the corrected reading knows by their text alone, the text is read here too. A text that is longer
 * than the index keeps says nothing.
 */
export const requestByHand = (request: JsonValue | undefined): RequestByHand => {
  if (request === undefined || isNothing(request)) return NOTHING;
  const written = requestText(request);
  if (written.length > 8191) return NOTHING;
  const items = listAt(objectAt(request, 'instancesSet'), 'items').filter(
    (item) => !isNothing(item)
  );
  const [item] = items;
  return isJsonObject(request) && isPlain(request) && items.length === 1 && isJsonObject(item)
    ? fromRecord(request, item)
    : fromText(written);
};
