import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run_program';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

export const HOW_TO_GET_CHROMIUM =
  'The end-to-end tests need a Chromium: install one (on Debian "apt-get install chromium" as root), or name its program in the environment variable CHROMIUM.';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that `CHROMIUM` names, else one on the path. Undefined when there is none. */
export const findChromium = (
  environment: Readonly<Record<string, string | undefined>> = process.env
): string | undefined => {
  const named = environment['CHROMIUM'];
  if (named !== undefined && named !== '') {
    return isProgram(named) ? named : undefined;
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...ELSEWHERE,
  ].find(isProgram);
};

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Installs Debian's Chromium where that is possible, and gives what went wrong otherwise. */
const installChromium = async (cwd: string): Promise<string> => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ] as const;
  for (const step of steps) {
    const { isSuccess, output } = await runProgram(step, { cwd, env, output: 'keep' });
    if (!isSuccess) {
      return output.trim().split('\n').slice(-5).join('\n');
    }
  }
  return '';
};

/** A Chromium, installed first where it may be. Rejects with one sentence when there is none. */
export const requireChromium = async (cwd: string): Promise<string> => {
  const found = findChromium();
  if (found !== undefined) {
    return found;
  }
  const trouble = mayInstall() ? await installChromium(cwd) : '';
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error([HOW_TO_GET_CHROMIUM, trouble].filter((text) => text !== '').join('\n'));
  }
  return installed;
};
