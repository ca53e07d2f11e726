import type { ErrorKind } from '../cloudtrail/error_kind';
import { textWithValues } from '../launch/text_with_values';
import type { RowParameters } from '../queries/corrected_parameters';
import { rowRefusals } from '../queries/row_refusals';
import { filterClauses, rowClause } from '../queries/stages/filter_clauses';
import { lines } from '../queries/stages/lines';
import { runInstancesStage } from '../queries/stages/run_instances';

/** Elasticsearch's own maximum; without a limit it would stop at 1,000. */
const LIMIT = 10_000;

/** A figure of a row, by the calls that it counts or sums. */
export type RowFigure =
  | 'attempts'
  /** Calls whose numbers are in the sums. */
  | 'asked'
  /** Calls whose record tells what they started. */
  | 'started'
  | 'started_unknown'
  | 'refused'
  | 'unreadable'
  | 'ambiguous'
  | 'all_or_nothing'
  /** The calls that asked for the most. */
  | 'largest_call'
  | ErrorKind;

const conditionOf = (figure: RowFigure, largestCall: number | null): string => {
  switch (figure) {
    case 'attempts':
      return '';
    case 'asked':
      return 'NOT unreadable';
    case 'started':
      return 'outcome == "success" AND NOT started_unknown';
    case 'started_unknown':
      return 'started_unknown';
    case 'refused':
      return 'outcome != "success"';
    case 'unreadable':
      return 'unreadable';
    case 'ambiguous':
      return 'ambiguous';
    case 'all_or_nothing':
      return 'asked_least == asked_most AND asked_most > 1';
    case 'largest_call':
      return largestCall === null ? 'asked_most IS NULL' : `asked_most == ${largestCall}`;
    default:
      return `outcome == "${figure}"`;
  }
};

/**
 * The ES|QL that lists exactly the calls behind a figure of a row, newest first, in the window and
 * under the filters of the row.
 *
 * @param largestCall `largest_call` of the row, for the figure of that name
 */
export const figureQuery = (
  indexPatterns: string,
  row: RowParameters,
  figure: RowFigure,
  largestCall: number | null = null
): string => {
  const condition = conditionOf(figure, largestCall);
  return textWithValues(
    lines(
      runInstancesStage(indexPatterns, ['_id', '_index']),
      filterClauses(row.filters),
      rowClause(row),
      condition === '' ? '' : `| WHERE ${condition}`,
      '| SORT @timestamp DESC',
      `| LIMIT ${LIMIT}`
    ),
    rowRefusals.esqlParameters(row)
  );
};
