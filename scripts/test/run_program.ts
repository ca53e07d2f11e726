import { spawn } from 'node:child_process';

export interface Finished {
  isSuccess: boolean;
  /** What it printed, both streams. Empty when it printed straight to ours. */
  output: string;
}

export interface RunOptions {
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** `show` prints as it goes; `keep` only returns; `both` does both. */
  output: 'show' | 'keep' | 'both';
}

const LONGEST_RUN_MS = 20 * 60_000;

const running = new Set<number>();

/** Ends a program and all that it started: each runs in a process group of its own. */
const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

/** Ends whatever this process started and still runs. */
export const endAllPrograms = (): void => running.forEach(endGroup);

/** Runs a program to its end. One that cannot start, or runs for over 20 minutes, has failed. */
export const runProgram = (
  command: readonly [string, ...string[]],
  { cwd, env = {}, output }: RunOptions
): Promise<Finished> =>
  new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    if (pid !== undefined) {
      running.add(pid);
    }
    const printed: string[] = [];
    const timer = setTimeout(() => {
      printed.push(`${program} ran for over ${LONGEST_RUN_MS / 60_000} minutes and was ended.\n`);
      if (pid !== undefined) {
        endGroup(pid);
      }
    }, LONGEST_RUN_MS);
    const finish = (isSuccess: boolean): void => {
      clearTimeout(timer);
      if (pid !== undefined) {
        running.delete(pid);
        endGroup(pid);
      }
      resolve({ isSuccess, output: printed.join('') });
    };
    const keep = (chunk: Buffer): void => {
      printed.push(chunk.toString('utf8'));
      if (output === 'both') {
        process.stdout.write(chunk);
      }
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      printed.push(`${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
