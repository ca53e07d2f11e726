import type { CloudTrailEvent } from '../cloudtrail_event';
import type { Random } from './random';

/** What a hunter must find of a story. Instances are counted over all its `RunInstances` calls. */
export interface Finding {
  /** The role or user that acted. */
  actor: string;
  account: string;
  askedAtLeast: number;
  askedAtMost: number;
  started: number;
  attempts: number;
  refused: number;
}

/** One thing that happens in the week of the sample. */
export interface Story {
  readonly name: string;
  /** The events, in the order of their time, and what stands in them. */
  tell(random: Random, end: Date): { events: CloudTrailEvent[]; findings: Finding[] };
}
