import { rowCutAtLimit, type RowCut } from '../../services/row_cut';

interface Counted {
  attempts: number;
  /** Each call stands under each facet once. */
  facet?: string;
}

interface CountedAnswer {
  rows: readonly Counted[];
  row_limit: number;
  is_partial: boolean;
}

/**
 * Whether an answer lacks calls of its row, whatever cut them: `attempts` is how many the row has.
 * Of a part of the cluster it says nothing, as then calls are missing anyhow.
 */
export const sectionCut =
  (attempts: number) =>
  ({ is_partial: isPartial, ...answer }: CountedAnswer): RowCut => {
    if (isPartial) return rowCutAtLimit(answer);
    const sums = new Map<string | undefined, number>();
    for (const row of answer.rows) {
      sums.set(row.facet, (sums.get(row.facet) ?? 0) + row.attempts);
    }
    const isShort = sums.size === 0 || [...sums.values()].some((sum) => sum < attempts);
    return { kind: isShort && attempts > 0 ? 'some' : 'whole' };
  };
