import { textWithValues } from '../launch/text_with_values';
import { filterParameters } from '../queries/stages/filter_clauses';
import { lines } from '../queries/stages/lines';
import { mayPassCondition } from '../queries/stages/may_pass';
import { REQUEST, runInstancesStage } from '../queries/stages/run_instances';
import type { Filters } from '../result/filters';
import type { Window } from '../result/window';

/** Elasticsearch's own maximum; without a limit it would stop at 1,000. */
const LIMIT = 10_000;

/** What can be wrong with a call: no number to be read, or more than one. */
export type Trouble = 'unreadable' | 'ambiguous';

/**
 * The ES|QL that lists exactly the calls of RunInstances that the corrected reading could not read,
 * or reads in two ways, and that the filters let pass as far as can be known, with its window: the
 * first instant belongs to it, the last does not.
 */
export const troubledCallsQuery = (
  indexPatterns: string,
  trouble: Trouble,
  { from, to }: Window,
  filters: Filters
): string => {
  const condition = mayPassCondition(filters, REQUEST);
  return textWithValues(
    lines(
      runInstancesStage(indexPatterns, ['_id', '_index']),
      condition === '' ? '' : `| WHERE ${condition}`,
      `| WHERE ${trouble}`,
      '| SORT @timestamp DESC',
      `| LIMIT ${LIMIT}`
    ),
    { _tstart: from, _tend: to, ...filterParameters(filters) }
  );
};
