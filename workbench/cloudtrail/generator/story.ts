import type { CloudTrailEvent } from '../cloudtrail_event';
import type { Random } from './random';

/** What must be marked about a row, in the words of the page's badges. */
export type Mark =
  | 'unreadable'
  | 'ambiguous'
  | 'all_or_nothing'
  | 'success_after_refusals'
  | 'quota_refused'
  | 'gpu_types'
  | 'many_regions';

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
  /** What must stand out; a row may be marked with more. */
  marks: readonly Mark[];
  /** Whether the counts can be read from the text of the requests as they were asked. */
  isReadable: boolean;
  /** Ordinary work that looks like a launch: it must stand below the others. */
  isNoise: boolean;
}

/** One thing that happens in the week of the sample. */
export interface Story {
  readonly name: string;
  /** The events, in the order of their time, and what stands in them. */
  tell(random: Random, end: Date): { events: CloudTrailEvent[]; findings: Finding[] };
}
