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

/** The sum of what is known; null where nothing is. */
const sumOfKnown = (values: ReadonlyArray<number | null>): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 && values.length > 0
    ? null
    : known.reduce((total, value) => total + value, 0);
};

const sumOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The rows of the corrected reading, summed. */
export const resultTotals = (rows: readonly CountedRow[]): ResultTotals => {
  const startedUnknown = sumOf(rows.map(({ started_unknown: calls }) => calls));
  const started = sumOfKnown(rows.map((row) => row.started));
  return {
    principals: rows.length,
    asked: sumOfKnown(rows.map(({ asked_most: asked }) => asked)),
    // Rows without a success say 0, which is nothing against successes that do not tell.
    started: started === 0 && startedUnknown > 0 ? null : started,
    startedUnknown,
    refused: sumOf(rows.map(({ refused }) => refused)),
    unreadable: sumOf(rows.map(({ unreadable }) => unreadable)),
  };
};
