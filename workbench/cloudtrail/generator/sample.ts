import type { CloudTrailEvent } from '../cloudtrail_event';
import { ordinaryWeek } from './ordinary_week';
import { Random } from './random';
import { allOrNothing } from './stories/all_or_nothing';
import { autoscalingNoise } from './stories/autoscaling_noise';
import { hiddenInATag } from './stories/hidden_in_a_tag';
import { keyTheft } from './stories/key_theft';
import { manyMembers } from './stories/many_members';
import { quotaClimbed } from './stories/quota_climbed';
import { roleChain } from './stories/role_chain';
import { twoAccountsOneRole } from './stories/two_accounts_one_role';
import { unreadableRequest } from './stories/unreadable_request';
import type { Finding, Story } from './story';

export const STORIES: readonly Story[] = [
  keyTheft,
  allOrNothing,
  autoscalingNoise,
  twoAccountsOneRole,
  hiddenInATag,
  unreadableRequest,
  quotaClimbed,
  roleChain,
  manyMembers,
];

export interface SampleOptions {
  seed: number;
  /** The instant at which the week ends. */
  end: Date;
  /** Of the ordinary week; the stories come on top. */
  events: number;
}

/** Each story has random numbers of its own, so that a new one changes none of the others. */
const tellAll = ({ seed, end }: SampleOptions) =>
  STORIES.map((story, index) => story.tell(new Random(seed + 1_000 * (index + 1)), end));

/** What a hunter must find in the sample. */
export const sampleFindings = (options: SampleOptions): Finding[] =>
  tellAll(options).flatMap(({ findings }) => findings);

/** The events of the sample in the order of their time, one by one; the same for the same seed. */
export function* sampleEvents(options: SampleOptions): Generator<CloudTrailEvent> {
  const { seed, end, events } = options;
  const told = tellAll(options)
    .flatMap((story) => story.events)
    .sort((left, right) => (left.eventTime < right.eventTime ? -1 : 1));
  let next = 0;
  for (const event of ordinaryWeek(new Random(seed), end, events)) {
    for (; (told[next]?.eventTime ?? '~') <= event.eventTime; next++) {
      const story = told[next];
      if (story) yield story;
    }
    yield event;
  }
  yield* told.slice(next);
}
