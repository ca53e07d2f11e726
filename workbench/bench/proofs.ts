import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { REPOSITORY } from '../start/repository';

/** A test that ran, by its full title. */
export interface RanTest {
  title: string;
  isPassed: boolean;
}

const jestSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    })
  ),
});

interface Suite {
  specs?: Array<{ title: string; ok: boolean }> | undefined;
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodMiniType<Suite> = z.object({
  specs: z.optional(z.array(z.object({ title: z.string(), ok: z.boolean() }))),
  get suites() {
    return z.optional(z.array(suiteSchema));
  },
});

const playwrightSchema = z.object({ suites: z.array(suiteSchema) });

/** The tests of a report of `jest --json`; those that were skipped did not run. */
export const jestTests = (report: string): RanTest[] =>
  jestSchema
    .parse(JSON.parse(report))
    .testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ fullName, status }) => ({ title: fullName, isPassed: status === 'passed' }))
    );

const testsOf = ({ specs = [], suites = [] }: Suite): RanTest[] => [
  ...specs.map(({ title, ok }) => ({ title, isPassed: ok })),
  ...suites.flatMap(testsOf),
];

/** The tests of a report of Playwright's reporter `json`. */
export const playwrightTests = (report: string): RanTest[] =>
  playwrightSchema.parse(JSON.parse(report)).suites.flatMap(testsOf);

const REPORTS = join(REPOSITORY, 'target', 'reports');

/** Runs a test program that writes a report, and reads it whether or not its tests passed. */
const reportOf = (
  name: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): string => {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  spawnSync(process.execPath, [require.resolve(script), ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return readFileSync(file, 'utf8');
};

/** Runs all integration and end-to-end tests. Throws when a report is missing or not understood. */
export const runTests = (): RanTest[] => [
  ...jestTests(
    reportOf('bench_integration', 'jest/bin/jest', [
      '--selectProjects',
      'integration',
      '--runInBand',
      '--json',
      `--outputFile=${join(REPORTS, 'bench_integration.json')}`,
    ])
  ),
  ...playwrightTests(
    reportOf(
      'bench_end_to_end',
      '@playwright/test/cli',
      ['test', '--config', join('workbench', 'e2e', 'playwright.config.ts'), '--reporter=json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'bench_end_to_end.json') }
    )
  ),
];
