/** Checks that were run. A skipped one is in neither number. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed and why, to be said again at the end. */
  reasons?: readonly string[];
}

export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 }
  );

/** A program that failed although it counted no failure has failed once; so has an empty run. */
export const withStatus = (counts: Counts, isSuccess: boolean): Counts =>
  counts.failed === 0 && (!isSuccess || counts.passed === 0) ? { ...counts, failed: 1 } : counts;
