import { textWithValues } from '../launch/text_with_values';
import { filterClauses, filterParameters } from '../queries/stages/filter_clauses';
import { lines } from '../queries/stages/lines';
import { runInstancesStage } from '../queries/stages/run_instances';
import { filterText, type FilterName, type Filters } from '../result/filters';
import type { Window } from '../result/window';

/** Elasticsearch's own maximum; without a limit it would stop at 1,000. */
const LIMIT = 10_000;

/**
 * The ES|QL that lists the calls of RunInstances that have one of these values of a filter; null
 * means that they have none. Read as the corrected reading reads them, with its window: the first
 * instant belongs to it, the last does not.
 */
export const filterQuery = (
  indexPatterns: string,
  name: FilterName,
  values: ReadonlyArray<string | null>,
  { from, to }: Window
): string => {
  const filters: Filters = {
    [name]: { include: values.map(filterText), exclude: [] },
  };
  return textWithValues(
    lines(
      runInstancesStage(indexPatterns, ['_id', '_index']),
      filterClauses(filters),
      '| SORT @timestamp DESC',
      `| LIMIT ${LIMIT}`
    ),
    { ...filterParameters(filters), _tstart: from, _tend: to }
  );
};
