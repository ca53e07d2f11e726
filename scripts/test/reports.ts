import * as z from 'zod/mini';
import type { Counts } from './counts';

const jestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Files that broke before a test of theirs ran. */
  numRuntimeErrorTestSuites: z.number(),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  /** Failures outside of any test, such as a server that does not start. */
  errors: z.array(z.unknown()),
});

/** What `jest --json` wrote. Throws when it is something else. */
export const jestCounts = (text: string): Counts => {
  const report = jestSchema.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
};

/** What Playwright's reporter `json` wrote. A test that passes only at times has failed. */
export const playwrightCounts = (text: string): Counts => {
  const { stats, errors } = playwrightSchema.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
};

/** The last line of our own checks: `N passed, N failed`. Null when there is none. */
export const printedCounts = (output: string): Counts | null => {
  const lines = [...output.matchAll(/(\d+) passed, (\d+) failed\s*$/gm)];
  const [, passed, failed] = lines.at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
};
