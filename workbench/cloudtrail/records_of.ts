import { decodeEvent, type CloudTrailEvent } from './cloudtrail_event';
import { reportDamaged, type FileReport } from './file_report';
import { isJsonObject, type JsonValue } from './json';

/** Where a parsed value stood. */
export interface Place {
  file: string;
  line?: number;
}

const listOf = (value: JsonValue): JsonValue[] | undefined => {
  if (Array.isArray(value)) {
    return value;
  }
  return isJsonObject(value) && Array.isArray(value.Records) ? value.Records : undefined;
};

/**
 * The CloudTrail records of a parsed value: an object with `Records`, a list, or one record.
 * Damaged ones go to the report instead.
 */
export const recordsOf = (
  value: JsonValue,
  place: Place,
  report: FileReport
): CloudTrailEvent[] => {
  const list = listOf(value);
  const events: CloudTrailEvent[] = [];
  let record = 0;
  for (const item of list ?? [value]) {
    record += 1;
    const decoded = decodeEvent(item);
    if ('event' in decoded) {
      events.push(decoded.event);
    } else {
      reportDamaged(report, {
        ...place,
        ...(list === undefined && place.line !== undefined ? {} : { record }),
        reason: decoded.reason,
      });
    }
  }
  return events;
};
