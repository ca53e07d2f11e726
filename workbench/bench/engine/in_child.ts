import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process that did one thing says of itself. */
export interface ChildRun<Result> {
  readonly result: Result;
  /** Of what was asked for, without the start of the process. */
  readonly seconds: number;
  /** Processor time of the same, of all threads, in seconds. */
  readonly processorSeconds: number;
  /** The most memory that the process had at once, in bytes; null where the system does not say. */
  readonly peakBytes: number | null;
}

const PEAK = /^VmHWM:\s+(\d+) kB$/m;

/** The most memory that this process has had at once, in bytes; null on systems that do not say. */
export const peakOfThisProcess = (): number | null => {
  try {
    const [, kilobytes] = PEAK.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
};

/** In the child: does what is asked for, and says what came of it as the last line that it prints. */
export const reportRun = async (run: () => Promise<unknown>): Promise<void> => {
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(processor);
  const said: ChildRun<unknown> = {
    result,
    seconds,
    processorSeconds: (user + system) / 1e6,
    peakBytes: peakOfThisProcess(),
  };
  process.stdout.write(`\n${JSON.stringify(said)}\n`);
};

/** Runs a TypeScript file of this folder in a process of its own, with a task as its argument. */
export const inChild = <Result>(file: string, task: unknown): Promise<ChildRun<Result>> =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(__dirname, file), JSON.stringify(task)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) {
        reject(new Error(`${file} ended with ${String(code)}`));
        return;
      }
      const run: ChildRun<Result> = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '');
      resolve(run);
    });
  });

/** In the child: the task that it was given. */
export const taskOfThisProcess = <Task>(): Task => JSON.parse(process.argv[2] ?? '');
