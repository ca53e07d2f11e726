import { eventTime } from './event_time';
import { isJsonObject, type JsonObject, type JsonValue } from './json';

/**
 * A raw CloudTrail record: any JSON object that says when and what. Everything else in it may be
 * absent or of another type than AWS documents.
 */
export type CloudTrailEvent = JsonObject & { eventTime: string; eventName: string };

const hasTimeAndName = (record: JsonObject): record is CloudTrailEvent =>
  typeof record.eventTime === 'string' &&
  eventTime(record.eventTime) !== undefined &&
  typeof record.eventName === 'string' &&
  record.eventName !== '';

export type DecodedEvent = { event: CloudTrailEvent } | { reason: string };

/** A value out of a file as a CloudTrail record, or the reason why it is none. */
export const decodeEvent = (value: JsonValue): DecodedEvent => {
  if (!isJsonObject(value)) {
    return { reason: 'not a JSON object' };
  }
  if (hasTimeAndName(value)) {
    return { event: value };
  }
  if (typeof value.eventTime !== 'string') {
    return { reason: 'no eventTime' };
  }
  return {
    reason: eventTime(value.eventTime) === undefined ? 'eventTime is no time' : 'no eventName',
  };
};
