import type { CloudTrailEvent } from './cloudtrail_event';

/** Numbers the deliveries of one event id, so that each is a document of its own. */
export class Occurrences {
  readonly #seen = new Map<string, number>();
  duplicates = 0;

  of(event: CloudTrailEvent): number {
    if (typeof event.eventID !== 'string') return 0;
    const before = this.#seen.get(event.eventID) ?? 0;
    this.#seen.set(event.eventID, before + 1);
    if (before > 0) this.duplicates += 1;
    return before;
  }
}
