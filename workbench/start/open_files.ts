import { mkdirSync, renameSync } from 'node:fs';
import { fingerprintOfFiles } from '../cloudtrail/fingerprint_of_files';
import { loadFiles, LOADING_THREADS, type LoadReport } from '../cloudtrail/load';
import { Engine } from '../elasticsearch/engine';
import type { Closing } from './closing';
import {
  DATA_SOURCES,
  ownDataFile,
  removeAbandonedFiles,
  removeDataFile,
  sourcesDigest,
} from './data_files';
import { keepReport, keptLoadFile, keptReport, removeOldLoads } from './kept_loads';
import { loadFailure } from './load_failure';
import { loadProgressText } from './load_progress';
import type { Progress } from './progress';

export interface OpenFilesOptions {
  /** The folder of data files. */
  folder: string;
  clock: () => Date;
  progress: Progress;
  closing: Closing;
  paths: string[];
  namespace: string;
}

const load = async (
  engine: Engine,
  { paths, namespace, progress }: OpenFilesOptions,
  signal: AbortSignal
): Promise<LoadReport> => {
  const start = performance.now();
  let shown = 0;
  const report = await loadFiles(
    engine,
    { paths, namespace },
    (done) => {
      const seconds = (performance.now() - start) / 1000;
      if (seconds - shown < 0.1 && done.bytes < done.totalBytes) return;
      shown = seconds;
      progress.detail(loadProgressText(done, seconds));
    },
    signal
  );
  progress.detail('writing the last of it');
  return report;
};

/** Loads into a file of this process, which gets its name only when it is whole. */
const makeLoad = async (file: string, options: OpenFilesOptions): Promise<LoadReport> => {
  const { folder, clock, progress, closing } = options;
  const unfinished = ownDataFile(folder, 'cloudtrail');
  removeDataFile(unfinished);
  closing.add(() => removeDataFile(unfinished));
  progress.step('Loading your CloudTrail');
  const engine = await Engine.open({ file: unfinished, clock, threads: LOADING_THREADS });
  const interrupted = new AbortController();
  const loading = load(engine, options, interrupted.signal).finally(() => engine.close());
  closing.add(async () => {
    interrupted.abort(new Error('The start was interrupted.'));
    await loading.catch(() => undefined);
  });
  const report = await loading.catch((thrown: unknown) => {
    throw loadFailure(thrown, folder);
  });
  keepReport(file, report);
  renameSync(unfinished, file);
  return report;
};

/** Opens the person's own CloudTrail, which is read once as long as its files stay the same. */
export const openFiles = async (
  options: OpenFilesOptions
): Promise<{ engine: Engine; report: LoadReport }> => {
  const { folder, clock, closing, paths, namespace } = options;
  mkdirSync(folder, { recursive: true });
  removeAbandonedFiles(folder);
  const files = await fingerprintOfFiles(paths);
  const file = keptLoadFile(folder, sourcesDigest(DATA_SOURCES, `${namespace} ${files}`));
  const report = keptReport(file) ?? (await makeLoad(file, options));
  removeOldLoads(folder, file);
  const engine = await Engine.open({ file, clock });
  closing.add(() => engine.close());
  return { engine, report };
};
