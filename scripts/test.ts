import { resolve } from 'node:path';
import { FAILED, sum } from './test/counts';
import type { Counts } from './test/counts';
import { endAllPrograms } from './test/run_program';
import { testSteps } from './test/steps';
import type { Step } from './test/steps';

interface Done extends Counts {
  name: string;
  seconds: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

const perform = async ({ name, run }: Step): Promise<Done> => {
  const started = performance.now();
  console.log(`\n== ${name}`);
  try {
    return { name, ...(await run()), seconds: seconds(started) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name, ...FAILED, seconds: seconds(started) };
  }
};

const summary = ({ name, passed, failed, seconds: duration }: Done): string =>
  `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(18)} ${duration.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`;

/** Runs every check, also after one that failed, or the steps that are named. */
const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
  const steps = testSteps(resolve(__dirname, '..')).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().startsWith(word))
  );
  const done: Done[] = [];
  for (const step of steps) {
    done.push(await perform(step));
  }
  for (const reason of done.flatMap(({ reasons = [] }) => reasons)) console.log(`\n${reason}`);
  console.log(`\n${done.map(summary).join('\n')}\n`);
  const { passed, failed } = sum(done);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
};

process.on('exit', endAllPrograms);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(130));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
