/** What the figures need of a row of the corrected reading. */
export interface CountedRow {
  asked_most: number | null;
  started: number | null;
  started_unknown: number;
  refused: number;
  unreadable: number;
}

export interface ResultTotals {
  /** Rows: each is one principal in one account. */
  principals: number;
  /** Instances; null when no call of any row could be read. */
  asked: number | null;
  /** Instances known to have been started; null when calls succeeded and none tells. */
  started: number | null;
  /** Successful calls that do not tell what they started. */
  startedUnknown: number;
  /** Calls. */
  refused: number;
  unreadable: number;
}

/** The rows of the corrected reading, summed in one pass: they are summed anew at every sort. */
export const resultTotals = (rows: readonly CountedRow[]): ResultTotals => {
  const totals: ResultTotals = {
    principals: rows.length,
    asked: rows.length === 0 ? 0 : null,
    started: rows.length === 0 ? 0 : null,
    startedUnknown: 0,
    refused: 0,
    unreadable: 0,
  };
  for (const row of rows) {
    if (row.asked_most !== null) totals.asked = (totals.asked ?? 0) + row.asked_most;
    if (row.started !== null) totals.started = (totals.started ?? 0) + row.started;
    totals.startedUnknown += row.started_unknown;
    totals.refused += row.refused;
    totals.unreadable += row.unreadable;
  }
  // Rows without a success say 0, which is nothing against successes that do not tell.
  if (totals.started === 0 && totals.startedUnknown > 0) totals.started = null;
  return totals;
};
