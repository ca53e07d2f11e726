import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { removeAbandonedFolders, unfinishedFolder } from './unfinished_folder';

/** The bundles of the host's browser half. */
export interface KibanaBrowser {
  /** The folder of what Kibana shares with plugins: React, EUI, Charts and so on. */
  shared: string;
  /** The folder of core, chrome and the stand-in apps. */
  host: string;
  /** Of everything that the bundles were made from. */
  hash: string;
}

/** Takes one sentence when a step begins. Nothing is said where all is built already. */
export type ReportProgress = (step: string) => void;

const HERE = __dirname;
const ROOT = path.join(HERE, '..', '..');
const STATE = path.join(ROOT, '.workbench', 'browser');
const SCRIPT = path.join(HERE, 'build_bundle.mjs');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && !item.name.includes('.test.'))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();

/** The host's own files beside its folders, which both halves may use. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.includes('.test.'))
    .map((item) => path.join(folder, item.name))
    .sort();

/** The folders whose files may be part of a page: all but those of the server and of tests. */
const pageFolders = (): string[] =>
  readdirSync(HERE, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !['server', 'fixture'].includes(item.name))
    .map((item) => path.join(HERE, item.name))
    .sort();

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${path.relative(ROOT, file)}\n`)
      .update(readFileSync(file))
      .update('\n');
  }
  return hash.digest('hex').slice(0, 16);
};

const compile = async (
  bundle: 'shared' | 'host',
  output: string,
  signal: AbortSignal
): Promise<void> => {
  const compiling = promisify(execFile)(process.execPath, [SCRIPT, bundle, output], {
    cwd: ROOT,
    signal,
    killSignal: 'SIGKILL',
  });
  const ended = once(compiling.child, 'close').catch(() => undefined);
  try {
    await compiling;
  } catch (error) {
    // What still runs could write into a folder that is removed meanwhile.
    if (compiling.child.pid !== undefined) await ended;
    if (signal.aborted) throw new Error('The start was interrupted.');
    const said: unknown = Reflect.get(Object(error), 'stderr');
    throw new Error(`The workbench's browser bundles do not build: ${String(said)}`);
  }
};

/** Builds into a folder named after the inputs, once; an interrupted build leaves no such folder. */
const buildOnce = async (
  bundle: 'shared' | 'host',
  inputs: readonly string[],
  signal: AbortSignal,
  onBuild: () => void
): Promise<{ directory: string; hash: string }> => {
  const hash = hashOf([SCRIPT, path.join(ROOT, 'package-lock.json'), ...inputs]);
  const directory = path.join(STATE, `${bundle}-${hash}`);
  if (existsSync(directory)) return { directory, hash };
  onBuild();
  const unfinished = await unfinishedFolder(STATE);
  try {
    await compile(bundle, unfinished, signal);
    await rename(unfinished, directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return { directory, hash };
};

/**
 * Builds what has changed since it was last built: the shared libraries, and the host itself. Aborting
 * the signal ends it, and leaves nothing of what was not finished.
 */
export const buildKibanaBrowser = async (
  onProgress: ReportProgress = () => undefined,
  signal = new AbortController().signal
): Promise<KibanaBrowser> => {
  removeAbandonedFolders(STATE);
  const browser = path.join(HERE, 'browser');
  const shared = await buildOnce(
    'shared',
    [path.join(browser, 'shared_deps.ts'), ...filesBelow(path.join(ROOT, 'kibana_shared'))],
    signal,
    () => onProgress('Bundling React, EUI and Charts, which Kibana shares with plugins.')
  );
  const host = await buildOnce(
    'host',
    [...filesIn(HERE), ...pageFolders().flatMap(filesBelow)],
    signal,
    () => onProgress("Bundling the workbench's own pages.")
  );
  return { shared: shared.directory, host: host.directory, hash: `${shared.hash}${host.hash}` };
};
