import type { TextBytes } from '../elasticsearch/storage/text_bytes';
import { utf8 } from '../elasticsearch/storage/text_bytes';
import type { CloudTrailEvent } from './cloudtrail_event';
import { SLOT_NAMES, slotOf, type Slots } from './document_slots';
import { eventTime } from './event_time';
import type { JsonValue } from './json';
import { moveKeys } from './move_keys';
import { movedKeys } from './moved_keys';
import { isEmptyScalar } from './remove_empty';
import { workOut } from './slots_of_event';

/** A key of the record whose value is of use. */
interface Key {
  /** The key in its quotes. */
  readonly label: Uint8Array;
  /** Its number among all keys. */
  readonly place: number;
  /** Slots that take its value, and those that do when another key has left them empty. */
  readonly slots: number[];
  readonly spare: number[];
  /** Its value is taken as a whole, whatever it is. */
  isWhole: boolean;
  /** Keys of the object at it; undefined when it is no object. */
  below: Level | undefined;
  /** The key that came next the last time. */
  next: Key | undefined;
}

interface Level {
  readonly keys: Map<string, Key>;
  /** The key that came first the last time. */
  next: Key | undefined;
}

const newLevel = (): Level => ({ keys: new Map(), next: undefined });

const root = newLevel();
const keys: Key[] = [];

const keyAt = (path: readonly string[]): Key => {
  let level = root;
  let key: Key | undefined;
  for (const name of path) {
    if (key !== undefined) level = key.below ??= newLevel();
    const found: Key = level.keys.get(name) ?? {
      label: utf8(JSON.stringify(name)),
      place: keys.length,
      slots: [],
      spare: [],
      isWhole: false,
      below: undefined,
      next: undefined,
    };
    if (!level.keys.has(name)) {
      level.keys.set(name, found);
      keys.push(found);
    }
    key = found;
  }
  if (key === undefined) throw new Error('A key has a name.');
  return key;
};

const whole = (path: string): number => {
  const key = keyAt(path.split('.'));
  key.isWhole = true;
  return key.place;
};

const REQUEST = whole('requestParameters');
const RESPONSE = whole('responseElements');
const ADDITIONAL = whole('additionalEventData');
const DETAILS = whole('serviceEventDetails');
const RESOURCES = whole('resources');
const FEDERATION = whole('userIdentity.sessionContext.webIdFederationData.attributes');

const taken = new Set<number>();

for (const { from, to } of movedKeys) {
  const slot = slotOf(to.join('.'));
  // What is moved out of payloads is found when they are parsed.
  if (root.keys.get(from[0] ?? '')?.isWhole !== true) {
    const key = keyAt(from);
    (taken.has(slot) ? key.spare : key.slots).push(slot);
  }
  taken.add(slot);
}

const place = (path: string): number => keyAt(path.split('.')).place;

const EVENT_ID = place('eventID');
const EVENT_TIME = place('eventTime');
const EVENT_NAME = place('eventName');
const EVENT_SOURCE = place('eventSource');
const MANAGEMENT_EVENT = place('managementEvent');
const ERROR_CODE = place('errorCode');
const ERROR_MESSAGE = place('errorMessage');
const ADDRESS = place('sourceIPAddress');
const IDENTITY = place('userIdentity');
const IDENTITY_TYPE = place('userIdentity.type');
const IDENTITY_ARN = place('userIdentity.arn');
const IDENTITY_PRINCIPAL = place('userIdentity.principalId');
const IDENTITY_NAME = place('userIdentity.userName');
const ON_BEHALF_OF = place('userIdentity.onBehalfOf');
const ON_BEHALF_OF_USER = place('userIdentity.onBehalfOf.userId');
const SESSION = place('userIdentity.sessionContext');
const ISSUER_ARN = place('userIdentity.sessionContext.sessionIssuer.arn');
const ISSUER_NAME = place('userIdentity.sessionContext.sessionIssuer.userName');
const CREATION_DATE = place('userIdentity.sessionContext.attributes.creationDate');
const TLS = place('tlsDetails');
const TLS_VERSION = place('tlsDetails.tlsVersion');
const TLS_HOST = place('tlsDetails.clientProvidedHostHeader');

const SPARE = keys.filter(({ spare }) => spare.length > 0);

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const LAST_PRINTABLE = 0x7e;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const NOT_PLAIN = 0;

const LITERALS = ['true', 'false', 'null'].map(utf8);

const isSpace = (unit: number): boolean =>
  unit === SPACE || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Bytes that stand in a number. */
const isOfNumber = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x2d ||
  unit === 0x2b ||
  unit === 0x2e ||
  unit === 0x45 ||
  unit === 0x65;

/**
 * Reads records out of their bytes without making an object of each: what is moved as it is is only
 * found, not read. It takes the plain ones, nearly all: JSON without errors whose texts, but for those in
 * payloads, are ASCII without escapes, and whose keys hold what AWS documents. The others are to be
 * parsed.
 */
export class PlainRecord {
  /** The values of the document, as `slotsOfEvent` gives them, but for those that were found. */
  readonly slots: Slots = new Array(SLOT_NAMES.length).fill(undefined);
  /** Where the JSON of a slot's value was found; 0 = nowhere. */
  readonly starts = new Int32Array(SLOT_NAMES.length);
  readonly ends = new Int32Array(SLOT_NAMES.length);
  readonly #from = new Int32Array(keys.length);
  readonly #to = new Int32Array(keys.length);
  #bytes = new Uint8Array();
  #start = 0;
  #text = '';

  /** Where the records stand, each followed by more, or by a byte 0. */
  constructor(private readonly memory: TextBytes) {}

  /** Reads the record that begins at a place. Gives the place behind it; 0 = it is not a plain one. */
  read(start: number): number {
    this.#bytes = this.memory.memory;
    this.#from.fill(0);
    this.starts.fill(0);
    this.slots.fill(undefined);
    if (this.#bytes[start] !== OPEN_OBJECT) return NOT_PLAIN;
    const end = this.#object(start, root);
    if (end === NOT_PLAIN) return NOT_PLAIN;
    this.#start = start;
    this.#text = this.memory.latin1(start, end);
    return this.#workOut() ? end : NOT_PLAIN;
  }

  #object(start: number, level: Level): number {
    const bytes = this.#bytes;
    let at = this.#behindSpace(start + 1);
    if (bytes[at] === CLOSE_OBJECT) return at + 1;
    let before: Level | Key = level;
    for (;;) {
      let key: Key | undefined = before.next;
      if (key !== undefined && this.#is(key.label, at)) {
        at += key.label.length;
      } else {
        const end = bytes[at] === QUOTE ? this.#textEnd(at) : NOT_PLAIN;
        if (end === NOT_PLAIN) return NOT_PLAIN;
        key = level.keys.get(this.memory.latin1(at + 1, end - 1));
        before.next = key ?? before.next;
        at = end;
      }
      at = this.#behindSpace(at);
      if (bytes[at] !== COLON) return NOT_PLAIN;
      at = this.#behindSpace(at + 1);
      at = key === undefined ? this.#passed(at) : this.#value(key, at);
      if (at === NOT_PLAIN) return NOT_PLAIN;
      if (key !== undefined) before = key;
      at = this.#behindSpace(at);
      const unit = bytes[at];
      if (unit === CLOSE_OBJECT) return at + 1;
      if (unit !== COMMA) return NOT_PLAIN;
      at = this.#behindSpace(at + 1);
    }
  }

  /** Takes the value of a key. Gives the place behind it. */
  #value(key: Key, at: number): number {
    const bytes = this.#bytes;
    const { place: own } = key;
    // A key that comes twice: the last counts.
    if (this.#from[own] !== 0) return NOT_PLAIN;
    this.#from[own] = at;
    const unit = bytes[at] ?? 0;
    if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      if (unit === OPEN_OBJECT && key.below !== undefined) return this.#object(at, key.below);
      return key.isWhole ? (this.#to[own] = this.#nestedEnd(at)) : NOT_PLAIN;
    }
    if (unit !== QUOTE) {
      const end = this.#scalarEnd(at);
      this.#to[own] = end;
      if (key.slots.length > 0 && end !== NOT_PLAIN) {
        const value: JsonValue = JSON.parse(this.memory.latin1(at, end));
        if (!isEmptyScalar(value)) for (const slot of key.slots) this.slots[slot] = value;
      }
      return end;
    }
    const end = this.#textEnd(at);
    this.#to[own] = end;
    if (!this.#isEmpty(at, end)) for (const slot of key.slots) this.#find(slot, at, end);
    return end;
  }

  #find(slot: number, start: number, end: number): void {
    this.starts[slot] = start;
    this.ends[slot] = end;
  }

  /** Whether a text in its quotes is one that `isEmptyScalar` takes for nothing. */
  #isEmpty(start: number, end: number): boolean {
    const length = end - start;
    return (
      length === 2 ||
      ((length === 3 || length === 6) && isEmptyScalar(this.memory.latin1(start + 1, end - 1)))
    );
  }

  #is(label: Uint8Array, at: number): boolean {
    const bytes = this.#bytes;
    for (let index = 0; index < label.length; index++) {
      if (bytes[at + index] !== label[index]) return false;
    }
    return true;
  }

  #behindSpace(at: number): number {
    const bytes = this.#bytes;
    while (isSpace(bytes[at] ?? 0)) at += 1;
    return at;
  }

  /** Behind the closing quote of a plain text. */
  #textEnd(start: number): number {
    const bytes = this.#bytes;
    for (let at = start + 1; ; at++) {
      const unit = bytes[at] ?? 0;
      if (unit === QUOTE) return at + 1;
      if (unit < SPACE || unit > LAST_PRINTABLE || unit === BACKSLASH) return NOT_PLAIN;
    }
  }

  #scalarEnd(start: number): number {
    const literal = LITERALS.find((bytes) => bytes[0] === this.#bytes[start]);
    if (literal !== undefined) {
      return this.#is(literal, start) ? start + literal.length : NOT_PLAIN;
    }
    let end = start;
    while (isOfNumber(this.#bytes[end] ?? 0)) end += 1;
    return this.#isJson(start, end) ? end : NOT_PLAIN;
  }

  /** Behind a list or an object, as its brackets have it. */
  #nestedEnd(start: number): number {
    const bytes = this.#bytes;
    let depth = 0;
    for (let at = start; ; at++) {
      const unit = bytes[at] ?? 0;
      if (unit === QUOTE) {
        at = this.#anyTextEnd(at) - 1;
        if (at < 0) return NOT_PLAIN;
      } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) depth += 1;
      else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (unit === 0) return NOT_PLAIN;
    }
  }

  /** Behind the closing quote of a text of any kind. */
  #anyTextEnd(start: number): number {
    const bytes = this.#bytes;
    for (let at = start + 1; ; at++) {
      const unit = bytes[at] ?? 0;
      if (unit === QUOTE) return at + 1;
      if (unit === 0) return NOT_PLAIN;
      if (unit === BACKSLASH && bytes[at + 1] !== 0) at += 1;
    }
  }

  /** Behind the value of a key that is of no use. */
  #passed(start: number): number {
    const unit = this.#bytes[start];
    if (unit === QUOTE) return this.#textEnd(start);
    if (unit !== OPEN_OBJECT && unit !== OPEN_LIST) return this.#scalarEnd(start);
    const end = this.#nestedEnd(start);
    return end !== NOT_PLAIN && this.#isJson(start, end) ? end : NOT_PLAIN;
  }

  #isJson(start: number, end: number): boolean {
    try {
      JSON.parse(this.memory.utf8(start, end));
      return true;
    } catch {
      return false;
    }
  }

  /** The value of a key; null without one. Throws for a payload that is no JSON. */
  #read(key: number): JsonValue {
    const start = this.#from[key] ?? 0;
    if (start === 0) return null;
    const end = this.#to[key] ?? 0;
    switch (this.#bytes[start]) {
      case QUOTE:
        return this.#text.slice(start + 1 - this.#start, end - 1 - this.#start);
      case OPEN_OBJECT:
      case OPEN_LIST:
        return JSON.parse(this.memory.utf8(start, end));
      default:
        return JSON.parse(this.#text.slice(start - this.#start, end - this.#start));
    }
  }

  #isObject(key: number): boolean {
    return this.#bytes[this.#from[key] ?? 0] === OPEN_OBJECT && this.#from[key] !== 0;
  }

  /** What the worked-out fields are made of; null stands for what the record has not. */
  #event(eventName: string, time: string): CloudTrailEvent {
    const session = this.#isObject(SESSION)
      ? {
          sessionIssuer: { arn: this.#read(ISSUER_ARN), userName: this.#read(ISSUER_NAME) },
          attributes: { creationDate: this.#read(CREATION_DATE) },
          webIdFederationData: { attributes: this.#read(FEDERATION) },
        }
      : null;
    const identity = this.#isObject(IDENTITY)
      ? {
          type: this.#read(IDENTITY_TYPE),
          arn: this.#read(IDENTITY_ARN),
          principalId: this.#read(IDENTITY_PRINCIPAL),
          userName: this.#read(IDENTITY_NAME),
          onBehalfOf: this.#isObject(ON_BEHALF_OF)
            ? { userId: this.#read(ON_BEHALF_OF_USER) }
            : null,
          sessionContext: session,
        }
      : null;
    return {
      eventTime: time,
      eventName,
      eventSource: this.#read(EVENT_SOURCE),
      managementEvent: this.#read(MANAGEMENT_EVENT),
      errorCode: this.#read(ERROR_CODE),
      errorMessage: this.#read(ERROR_MESSAGE),
      sourceIPAddress: this.#read(ADDRESS),
      userIdentity: identity,
      tlsDetails: this.#isObject(TLS)
        ? {
            tlsVersion: this.#read(TLS_VERSION),
            clientProvidedHostHeader: this.#read(TLS_HOST),
          }
        : null,
      requestParameters: this.#read(REQUEST),
      responseElements: this.#read(RESPONSE),
      additionalEventData: this.#read(ADDITIONAL),
      serviceEventDetails: this.#read(DETAILS),
      resources: this.#read(RESOURCES),
    };
  }

  /** Fills the slots of what is not moved as it is. False when the record is not a plain one. */
  #workOut(): boolean {
    const [id, name, written] = [EVENT_ID, EVENT_NAME, EVENT_TIME].map((key) => this.#read(key));
    if (typeof id !== 'string' || isEmptyScalar(id)) return false;
    if (typeof name !== 'string' || name === '' || typeof written !== 'string') return false;
    const time = eventTime(written);
    if (time === undefined) return false;
    const { slots, starts } = this;
    for (const { place: own, spare } of SPARE) {
      const [start, end] = [this.#from[own] ?? 0, this.#to[own] ?? 0];
      if (start === 0) continue;
      const value = this.#read(own);
      if (isEmptyScalar(value)) continue;
      for (const slot of spare) {
        if (starts[slot] !== 0 || slots[slot] !== undefined) continue;
        if (typeof value === 'string') this.#find(slot, start, end);
        else slots[slot] = value;
      }
    }
    try {
      const event = this.#event(name, written);
      const { requestParameters, responseElements } = event;
      moveKeys(
        {
          requestParameters: requestParameters ?? null,
          responseElements: responseElements ?? null,
        },
        slots
      );
      workOut(event, time, slots);
      return true;
    } catch {
      return false;
    }
  }
}
