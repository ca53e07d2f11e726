import { windowParameters, type RowParameters } from '../corrected_parameters';
import type { EsqlParameter } from '../query';
import { filterClauses, filterParameters, rowClause, rowKeyParameters } from './filter_clauses';
import { lines } from './lines';
import { runInstancesStage } from './run_instances';

/** The calls behind one row: of the RunInstances stage those that have its key and pass the filters. */
export const rowCallsStage = (
  indexPatterns: string,
  { filters, actor, account }: RowParameters,
  metadata: readonly string[] = []
): string =>
  lines(
    runInstancesStage(indexPatterns, metadata),
    filterClauses(filters),
    rowClause({ actor, account })
  );

/** The values of `rowCallsStage`. */
export const rowCallsParameters = ({
  filters,
  actor,
  account,
  ...window
}: RowParameters): Record<string, EsqlParameter> => ({
  ...windowParameters(window),
  ...filterParameters(filters),
  ...rowKeyParameters({ actor, account }),
});
