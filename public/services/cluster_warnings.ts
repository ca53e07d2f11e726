/** Comes with every answer: the published text has no `LIMIT` of its own. */
const DEFAULT_LIMIT = /^(Line \d+:\d+: )?No limit defined, adding default limit of \[\d+\]/;

export interface ClusterWarnings {
  /** Those that may mean that something was not counted. */
  serious: readonly string[];
  /** Those that are said elsewhere on the page, and change nothing. */
  expected: readonly string[];
}

/** Tells the warnings that matter to the answer from the one that every run has. */
export const clusterWarnings = (warnings: readonly string[]): ClusterWarnings => ({
  serious: warnings.filter((warning) => !DEFAULT_LIMIT.test(warning)),
  expected: warnings.filter((warning) => DEFAULT_LIMIT.test(warning)),
});
