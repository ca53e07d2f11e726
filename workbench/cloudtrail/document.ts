import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { IndexedDocument } from '../elasticsearch/engine';
import type { CloudTrailEvent } from './cloudtrail_event';
import { eventCategory } from './event_category';
import { eventTime } from './event_time';
import { javaMapText } from './java_map_text';
import { isJsonObject, objectAt, type JsonObject, type JsonValue } from './json';
import { movedKeys } from './moved_keys';
import { relatedHosts } from './related_hosts';
import { isEmptyScalar, removeEmpty } from './remove_empty';
import { resourcesOf } from './resources';
import { userOf } from './user';

/** From this length on a payload has no `flattened` object; its string stays. */
const FLATTENED_LIMIT = 32_766;

/** The raw payloads and the name that each has under `aws.cloudtrail` and its `flattened`. */
const PAYLOADS = [
  ['requestParameters', 'request_parameters'],
  ['responseElements', 'response_elements'],
  ['additionalEventData', 'additional_eventdata'],
  ['serviceEventDetails', 'service_event_details'],
] as const;

const AWS_DOMAIN = '.amazonaws.com';

const valueAt = (event: JsonObject, path: readonly string[]): JsonValue | undefined => {
  let value: JsonValue | undefined = event;
  for (const key of path) {
    value = isJsonObject(value) ? value[key] : undefined;
  }
  return value;
};

/** Sets a field that has no value yet, and makes the objects on the way to it. */
const put = (source: JsonObject, path: readonly string[], value: JsonValue | undefined): void => {
  if (value === undefined || isEmptyScalar(value) || (Array.isArray(value) && value.length === 0)) {
    return;
  }
  let parent = source;
  for (const key of path.slice(0, -1)) {
    const child = parent[key];
    if (isJsonObject(child)) {
      parent = child;
    } else {
      const made: JsonObject = {};
      parent[key] = made;
      parent = made;
    }
  }
  const last = path[path.length - 1];
  if (last !== undefined && parent[last] === undefined) {
    parent[last] = value;
  }
};

const isScalar = (value: JsonValue | undefined): boolean =>
  typeof value !== 'object' || value === null;

const outcomeOf = (event: CloudTrailEvent): string => {
  const consoleLogin = objectAt(event, 'responseElements')?.ConsoleLogin;
  if (
    event.eventName === 'ConsoleLogin' &&
    typeof consoleLogin === 'string' &&
    consoleLogin !== ''
  ) {
    return consoleLogin.toLowerCase();
  }
  return isEmptyScalar(event.errorCode) && isEmptyScalar(event.errorMessage)
    ? 'success'
    : 'failure';
};

const putPayloads = (source: JsonObject, event: CloudTrailEvent): void => {
  for (const [key, name] of PAYLOADS) {
    const text = javaMapText(event[key]);
    if (text !== undefined) {
      put(source, ['aws', 'cloudtrail', name], text);
      const value = text.length < FLATTENED_LIMIT ? removeEmpty(event[key]) : undefined;
      put(
        source,
        ['aws', 'cloudtrail', 'flattened', name],
        isJsonObject(value) ? value : undefined
      );
    }
  }
};

const putTls = (source: JsonObject, event: CloudTrailEvent): void => {
  const version = objectAt(event, 'tlsDetails')?.tlsVersion;
  if (typeof version !== 'string') {
    return;
  }
  const parts = /^(.*?)v(.*)$/s.exec(version);
  put(source, ['tls', 'version_protocol'], parts?.[1]?.toLowerCase());
  put(source, ['tls', 'version'], parts?.[2] ?? version);
};

const putConsoleLogin = (source: JsonObject, event: CloudTrailEvent): void => {
  const details = objectAt(event, 'additionalEventData');
  if (event.eventName !== 'ConsoleLogin' || details === undefined) {
    return;
  }
  const under = ['aws', 'cloudtrail', 'console_login', 'additional_eventdata'];
  const said = (key: string): boolean | undefined =>
    isEmptyScalar(details[key]) ? undefined : details[key] !== 'No';
  put(source, [...under, 'mobile_version'], said('MobileVersion'));
  put(source, [...under, 'mfa_used'], said('MFAUsed'));
  put(source, [...under, 'login_to'], isScalar(details.LoginTo) ? details.LoginTo : undefined);
};

const putSession = (source: JsonObject, event: CloudTrailEvent): void => {
  const session = objectAt(objectAt(event, 'userIdentity'), 'sessionContext');
  const under = ['aws', 'cloudtrail', 'user_identity', 'session_context'];
  const created = objectAt(session, 'attributes')?.creationDate;
  put(
    source,
    [...under, 'creation_date'],
    typeof created === 'string' ? eventTime(created) : undefined
  );
  const federation = removeEmpty(objectAt(session, 'webIdFederationData')?.attributes);
  put(source, [...under, 'web_id_federation_data', 'attributes'], federation);
};

const sourceOf = (event: CloudTrailEvent): JsonObject => {
  const time = eventTime(event.eventTime);
  if (time === undefined) {
    throw new Error('A CloudTrail record without a valid eventTime is no document.');
  }
  const category = eventCategory(event.eventName);
  const source: JsonObject = {
    '@timestamp': time,
    ecs: { version: '8.11.0' },
    cloud: { provider: 'aws' },
    event: { kind: 'event', type: category?.type ?? ['info'], outcome: outcomeOf(event) },
  };
  for (const { from, to } of movedKeys) {
    const value = valueAt(event, from);
    put(source, to, isScalar(value) ? value : undefined);
  }
  const { eventSource, managementEvent, sourceIPAddress } = event;
  put(source, ['event', 'category'], category?.category);
  if (typeof eventSource === 'string' && eventSource.endsWith(AWS_DOMAIN)) {
    put(source, ['cloud', 'service', 'name'], eventSource.slice(0, -AWS_DOMAIN.length));
  }
  if (isScalar(managementEvent) && managementEvent !== undefined && managementEvent !== null) {
    put(source, ['aws', 'cloudtrail', 'management_event'], String(managementEvent));
  }
  putSession(source, event);
  putPayloads(source, event);
  putConsoleLogin(source, event);
  putTls(source, event);
  const resources = resourcesOf(event.resources);
  put(source, ['aws', 'cloudtrail', 'resources'], resources);

  const user = userOf(event);
  put(source, ['user', 'name'], user.name);
  put(source, ['user', 'id'], user.id);
  put(source, ['user', 'email'], user.email);
  put(source, ['related', 'user'], user.related);

  const address = typeof sourceIPAddress === 'string' ? sourceIPAddress : undefined;
  const ip = address !== undefined && isIP(address) !== 0 ? address : undefined;
  put(source, ['source', 'ip'], ip);
  put(source, ['related', 'ip'], ip === undefined ? undefined : [ip]);
  const serverName = objectAt(event, 'tlsDetails')?.clientProvidedHostHeader;
  put(
    source,
    ['related', 'hosts'],
    relatedHosts(event, {
      serverName: typeof serverName === 'string' && serverName !== '' ? serverName : undefined,
      sourceName: ip === undefined ? address : undefined,
      resources,
    })
  );
  return source;
};

const idOf = (event: CloudTrailEvent, occurrence: number): string => {
  const id =
    typeof event.eventID === 'string' && !isEmptyScalar(event.eventID)
      ? event.eventID
      : createHash('sha256').update(JSON.stringify(event)).digest('hex');
  return occurrence === 0 ? id : `${id}-${occurrence}`;
};

/**
 * A raw CloudTrail record as the document that Elastic's AWS integration (package 9.0.0) makes of
 * it. `_id` is the event id, so that it is the same on every load; the second and later deliveries
 * of one event (`occurrence` 1, 2, ...) are documents of their own, as in a real cluster. The
 * constants `event.dataset`, `event.module` and `data_stream.*` belong to the mapping, not to the
 * document. `event.original` is not kept, which is the integration's default; what depends on the
 * cluster (GeoIP, the parsed user agent, `event.created`) is absent.
 */
export const documentOf = (event: CloudTrailEvent, occurrence = 0): IndexedDocument => ({
  id: idOf(event, occurrence),
  source: sourceOf(event),
});
