import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireChromium } from './chromium';
import { FAILED, PASSED, sum, withStatus } from './counts';
import type { Counts } from './counts';
import { failedInJest, failedInPlaywright } from './failed_tests';
import { jestCounts, playwrightCounts, printedCounts } from './reports';
import { runProgram } from './run_program';

/** One part of `npm test`. */
export interface Step {
  name: string;
  run: () => Promise<Counts>;
}

const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  require.resolve(script),
  ...args,
];

/** The steps in their order. Those of the workbench are left out where it was deleted. */
export const testSteps = (root: string): Step[] => {
  const reports = join(root, 'target', 'reports');
  mkdirSync(reports, { recursive: true });
  const hasWorkbench = existsSync(join(root, 'workbench', 'package.json'));

  const program = async (...command: [string, ...string[]]): Promise<Counts> =>
    (await runProgram(command, { cwd: root, output: 'show' })).isSuccess ? PASSED : FAILED;

  const ownCheck = async (script: string): Promise<Counts> => {
    const { isSuccess, output } = await runProgram(node('tsx/cli', script), {
      cwd: root,
      output: 'both',
    });
    return withStatus(printedCounts(output) ?? FAILED, isSuccess);
  };

  const reported = async (
    name: string,
    command: [string, ...string[]],
    countsOf: (text: string) => Counts,
    failedOf: (text: string) => string[],
    env: Readonly<Record<string, string>> = {}
  ): Promise<Counts> => {
    const file = join(reports, `${name}.json`);
    rmSync(file, { force: true });
    const { isSuccess } = await runProgram(command, { cwd: root, env, output: 'show' });
    if (!existsSync(file)) return FAILED;
    const report = readFileSync(file, 'utf8');
    return { ...withStatus(countsOf(report), isSuccess), reasons: failedOf(report) };
  };

  const jest = (name: string, ...args: string[]): Promise<Counts> =>
    reported(
      name,
      node('jest/bin/jest', '--json', `--outputFile=${join(reports, `${name}.json`)}`, ...args),
      jestCounts,
      failedInJest
    );

  const endToEnd = async (chromium: string): Promise<Counts> =>
    reported(
      'end_to_end',
      node(
        '@playwright/test/cli',
        'test',
        '--config',
        join('workbench', 'e2e', 'playwright.config.ts'),
        '--reporter=line,json'
      ),
      playwrightCounts,
      failedInPlaywright,
      { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'end_to_end.json') }
    );

  const types = async (): Promise<Counts> => {
    const projects = ['.', 'scripts', ...(hasWorkbench ? ['workbench'] : [])];
    const counts: Counts[] = [];
    for (const project of projects) {
      counts.push(await program(...node('typescript/bin/tsc', '--noEmit', '-p', project)));
    }
    return sum(counts);
  };

  const unitProjects = ['plugin', 'page', ...(hasWorkbench ? ['workbench'] : [])];

  return [
    { name: 'Types', run: types },
    {
      name: 'Lint',
      run: () =>
        program(process.execPath, join(root, 'node_modules', 'eslint', 'bin', 'eslint.js'), '.'),
    },
    {
      name: 'Format',
      run: () => program(...node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
    },
    { name: 'Text', run: () => ownCheck('scripts/check_text.ts') },
    {
      name: 'Unit tests', // Jest leaves one core idle by itself: of two, one would do all the work.
      run: () => jest('unit', '--maxWorkers=2', '--selectProjects', ...unitProjects),
    },
    { name: 'Build', run: () => program(...node('tsx/cli', 'scripts/build.ts')) },
    { name: 'Archive', run: () => ownCheck('scripts/check_archive.ts') },
    ...(hasWorkbench
      ? [
          {
            name: 'Integration tests',
            run: () => jest('integration', '--selectProjects', 'integration', '--runInBand'),
          },
          {
            name: 'End-to-end tests',
            run: async () => endToEnd(await requireChromium(root)),
          },
        ]
      : []),
  ];
};
