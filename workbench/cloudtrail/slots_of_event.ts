import { isIP } from 'node:net';
import type { CloudTrailEvent } from './cloudtrail_event';
import { SLOT_NAMES, slotOf, type Slots } from './document_slots';
import { eventCategory } from './event_category';
import { eventTime } from './event_time';
import { javaMapText } from './java_map_text';
import { isJsonObject, objectAt, type JsonObject, type JsonValue } from './json';
import { moveKeys } from './move_keys';
import { relatedHosts } from './related_hosts';
import { isEmptyScalar, removeEmpty } from './remove_empty';
import { resourcesOf } from './resources';
import { userOf } from './user';

/** From this length on a payload has no `flattened` object; its string stays. */
const FLATTENED_LIMIT = 32_766;

const TIMESTAMP = slotOf('@timestamp');
const ECS_VERSION = slotOf('ecs.version');
const CLOUD_PROVIDER = slotOf('cloud.provider');
const SERVICE_NAME = slotOf('cloud.service.name');
const KIND = slotOf('event.kind');
const CATEGORY = slotOf('event.category');
const TYPE = slotOf('event.type');
const OUTCOME = slotOf('event.outcome');
const MANAGEMENT_EVENT = slotOf('aws.cloudtrail.management_event');
const RESOURCES = slotOf('aws.cloudtrail.resources');
const TLS_PROTOCOL = slotOf('tls.version_protocol');
const TLS_VERSION = slotOf('tls.version');
const USER_NAME = slotOf('user.name');
const USER_ID = slotOf('user.id');
const USER_EMAIL = slotOf('user.email');
const RELATED_USER = slotOf('related.user');
const RELATED_IP = slotOf('related.ip');
const RELATED_HOSTS = slotOf('related.hosts');
const SOURCE_IP = slotOf('source.ip');

const SESSION = 'aws.cloudtrail.user_identity.session_context';
const CREATION_DATE = slotOf(`${SESSION}.creation_date`);
const FEDERATION = slotOf(`${SESSION}.web_id_federation_data.attributes`);

const CONSOLE_LOGIN = 'aws.cloudtrail.console_login.additional_eventdata';
const MOBILE_VERSION = slotOf(`${CONSOLE_LOGIN}.mobile_version`);
const MFA_USED = slotOf(`${CONSOLE_LOGIN}.mfa_used`);
const LOGIN_TO = slotOf(`${CONSOLE_LOGIN}.login_to`);

/** The raw payloads and the name that each has under `aws.cloudtrail` and its `flattened`. */
const PAYLOADS = [
  ['requestParameters', 'request_parameters'],
  ['responseElements', 'response_elements'],
  ['additionalEventData', 'additional_eventdata'],
  ['serviceEventDetails', 'service_event_details'],
].map(([key = '', name = '']) => ({
  key,
  text: slotOf(`aws.cloudtrail.${name}`),
  flattened: slotOf(`aws.cloudtrail.flattened.${name}`),
}));

const AWS_DOMAIN = '.amazonaws.com';

/** Fills a slot that has no value yet. */
const put = (slots: Slots, slot: number, value: JsonValue | undefined): void => {
  if (isEmptyScalar(value) || (Array.isArray(value) && value.length === 0)) return;
  slots[slot] ??= value;
};

const isScalar = (value: JsonValue | undefined): boolean =>
  typeof value !== 'object' || value === null;

const outcomeOf = (event: CloudTrailEvent): string => {
  const consoleLogin =
    event.eventName === 'ConsoleLogin'
      ? objectAt(event, 'responseElements')?.ConsoleLogin
      : undefined;
  if (typeof consoleLogin === 'string' && consoleLogin !== '') {
    return consoleLogin.toLowerCase();
  }
  return isEmptyScalar(event.errorCode) && isEmptyScalar(event.errorMessage)
    ? 'success'
    : 'failure';
};

const putPayloads = (slots: Slots, event: CloudTrailEvent): void => {
  for (const { key, text: textSlot, flattened } of PAYLOADS) {
    const text = javaMapText(event[key]);
    if (text !== undefined) {
      put(slots, textSlot, text);
      const value = text.length < FLATTENED_LIMIT ? removeEmpty(event[key]) : undefined;
      put(slots, flattened, isJsonObject(value) ? value : undefined);
    }
  }
};

const putTls = (slots: Slots, event: CloudTrailEvent): void => {
  const version = objectAt(event, 'tlsDetails')?.tlsVersion;
  if (typeof version !== 'string') {
    return;
  }
  const parts = /^(.*?)v(.*)$/s.exec(version);
  put(slots, TLS_PROTOCOL, parts?.[1]?.toLowerCase());
  put(slots, TLS_VERSION, parts?.[2] ?? version);
};

const putConsoleLogin = (slots: Slots, event: CloudTrailEvent): void => {
  if (event.eventName !== 'ConsoleLogin') {
    return;
  }
  const details = objectAt(event, 'additionalEventData') ?? {};
  const said = (key: string): boolean | undefined =>
    isEmptyScalar(details[key]) ? undefined : details[key] !== 'No';
  put(slots, MOBILE_VERSION, said('MobileVersion'));
  put(slots, MFA_USED, said('MFAUsed'));
  put(slots, LOGIN_TO, isScalar(details.LoginTo) ? details.LoginTo : undefined);
};

const putSession = (slots: Slots, event: CloudTrailEvent): void => {
  const session = objectAt(objectAt(event, 'userIdentity'), 'sessionContext');
  if (session === undefined) {
    return;
  }
  const created = objectAt(session, 'attributes')?.creationDate;
  put(slots, CREATION_DATE, typeof created === 'string' ? eventTime(created) : undefined);
  put(slots, FEDERATION, removeEmpty(objectAt(session, 'webIdFederationData')?.attributes));
};

const putUser = (slots: Slots, event: JsonObject): void => {
  const user = userOf(event);
  put(slots, USER_NAME, user.name);
  put(slots, USER_ID, user.id);
  put(slots, USER_EMAIL, user.email);
  put(slots, RELATED_USER, user.related);
};

const putSource = (slots: Slots, event: JsonObject, resources: JsonValue[]): void => {
  const { sourceIPAddress } = event;
  const address = typeof sourceIPAddress === 'string' ? sourceIPAddress : undefined;
  const ip = address !== undefined && isIP(address) !== 0 ? address : undefined;
  put(slots, SOURCE_IP, ip);
  put(slots, RELATED_IP, ip === undefined ? undefined : [ip]);
  const serverName = objectAt(event, 'tlsDetails')?.clientProvidedHostHeader;
  const hosts = relatedHosts(event, {
    serverName: typeof serverName === 'string' && serverName !== '' ? serverName : undefined,
    sourceName: ip === undefined ? address : undefined,
    resources,
  });
  put(slots, RELATED_HOSTS, hosts);
};

/** Fills the slots of fields that are worked out, of a record of that time. */
export const workOut = (event: CloudTrailEvent, time: string, slots: Slots): void => {
  const category = eventCategory(event.eventName);
  slots[TIMESTAMP] = time;
  slots[ECS_VERSION] = '8.11.0';
  slots[CLOUD_PROVIDER] = 'aws';
  slots[KIND] = 'event';
  slots[TYPE] = category?.type ?? ['info'];
  slots[OUTCOME] = outcomeOf(event);
  const { eventSource, managementEvent } = event;
  put(slots, CATEGORY, category?.category);
  if (typeof eventSource === 'string' && eventSource.endsWith(AWS_DOMAIN)) {
    put(slots, SERVICE_NAME, eventSource.slice(0, -AWS_DOMAIN.length));
  }
  if (isScalar(managementEvent) && managementEvent !== undefined && managementEvent !== null) {
    put(slots, MANAGEMENT_EVENT, String(managementEvent));
  }
  putSession(slots, event);
  putPayloads(slots, event);
  putConsoleLogin(slots, event);
  putTls(slots, event);
  const resources = resourcesOf(event.resources);
  put(slots, RESOURCES, resources);
  putUser(slots, event);
  putSource(slots, event, resources);
};

/** The values of the document that the integration makes of a record. */
export const slotsOfEvent = (event: CloudTrailEvent): Slots => {
  const time = eventTime(event.eventTime);
  if (time === undefined) {
    throw new Error('A CloudTrail record without a valid eventTime is no document.');
  }
  const slots: Slots = new Array(SLOT_NAMES.length).fill(undefined);
  moveKeys(event, slots);
  workOut(event, time, slots);
  return slots;
};
