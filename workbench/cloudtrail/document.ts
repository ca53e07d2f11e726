import { createHash } from 'node:crypto';
import type { IndexedDocument } from '../elasticsearch/engine';
import type { CloudTrailEvent } from './cloudtrail_event';
import { SLOT_NAMES, type Slots } from './document_slots';
import { isJsonObject, type JsonObject } from './json';
import { isEmptyScalar } from './remove_empty';
import { slotsOfEvent } from './slots_of_event';

const PATHS = SLOT_NAMES.map((name) => {
  const parents = name.split('.');
  return { parents, last: parents.pop() ?? name };
});

const sourceOf = (slots: Slots): JsonObject => {
  const source: JsonObject = {};
  PATHS.forEach(({ parents, last }, slot) => {
    const value = slots[slot];
    if (value === undefined) return;
    let parent = source;
    for (const key of parents) {
      const child = parent[key];
      const below = isJsonObject(child) ? child : {};
      parent[key] = below;
      parent = below;
    }
    parent[last] = value;
  });
  return source;
};

/**
 * The id of the document of a record: its event id, so that it is the same on every load. A record
 * without one is known by what it says.
 */
export const idOfEvent = (event: CloudTrailEvent): string =>
  typeof event.eventID === 'string' && !isEmptyScalar(event.eventID)
    ? event.eventID
    : createHash('sha256').update(JSON.stringify(event)).digest('hex');

/**
 * A raw CloudTrail record as the document that Elastic's AWS integration (package 9.0.0) makes of
 * it. The second and later deliveries of one event (`occurrence` 1, 2, ...) are documents of their
 * own, as in a real cluster. The constants `event.dataset`, `event.module` and `data_stream.*`
 * belong to the mapping, not to the document. `event.original` is not kept, which is the
 * integration's default; what depends on the cluster (GeoIP, the parsed user agent,
 * `event.created`) is absent.
 */
export const documentOf = (event: CloudTrailEvent, occurrence = 0): IndexedDocument => ({
  id: occurrence === 0 ? idOfEvent(event) : `${idOfEvent(event)}-${occurrence}`,
  source: sourceOf(slotsOfEvent(event)),
});
