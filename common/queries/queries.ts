import { bursts } from './bursts';
import { corrected } from './corrected';
import { correctedCount } from './corrected_count';
import { correctedValues } from './corrected_values';
import { coverage } from './coverage';
import { diagnosis } from './diagnosis';
import { duplicates } from './duplicates';
import { filterValues } from './filter_values';
import { oldestEvent } from './oldest_event';
import { published } from './published';
import { rowAftermath } from './row_aftermath';
import { rowAftermathCount } from './row_aftermath_count';
import { rowEvents } from './row_events';
import { rowNovelty } from './row_novelty';
import { rowRefusals } from './row_refusals';
import { rowValues } from './row_values';

/** Every query that the server may run, by the name that stands in the route. */
export const queries = {
  published,
  corrected,
  corrected_count: correctedCount,
  corrected_values: correctedValues,
  filter_values: filterValues,
  coverage,
  duplicates,
  diagnosis,
  bursts,
  row_refusals: rowRefusals,
  row_values: rowValues,
  row_novelty: rowNovelty,
  oldest_event: oldestEvent,
  row_aftermath: rowAftermath,
  row_aftermath_count: rowAftermathCount,
  row_events: rowEvents,
} as const;

export type QueryName = keyof typeof queries;

/** Whether a name from outside is one of ours. `Object.hasOwn`, so that `constructor` is not. */
export const isQueryName = (name: string): name is QueryName => Object.hasOwn(queries, name);
