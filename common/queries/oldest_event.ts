import * as z from 'zod/mini';
import { requiredText } from './cell';
import {
  windowOf,
  windowParameters,
  windowParametersSchema,
  type WindowParameters,
} from './corrected_parameters';
import type { FixedQuery } from './query';
import { lines } from './stages/lines';
import { cloudtrailEvents } from './stages/run_instances';

export const oldestEventSchema = z.strictObject({
  /** ISO 8601 in UTC. */
  oldest: z.string(),
});

export type OldestEvent = z.infer<typeof oldestEventSchema>;

/**
 * The oldest CloudTrail event of a window, of any principal: a look-back over the window covers no
 * more than the time since. One row, or none when the window has no event. Sorted and cut to one,
 * which Elasticsearch answers without reading the rest.
 */
export const oldestEvent: FixedQuery<WindowParameters, OldestEvent> = {
  name: 'oldest_event',
  parameters: windowParametersSchema,
  text: (indexPatterns) =>
    lines(
      cloudtrailEvents(indexPatterns),
      '| SORT @timestamp ASC',
      '| LIMIT 1',
      '| KEEP @timestamp'
    ),
  esqlParameters: windowParameters,
  window: windowOf,
  // One more than there can be: this answer is never cut.
  rowLimit: 2,
  decoders: { oldest: requiredText('@timestamp') },
  row: oldestEventSchema,
};
