import { mkdirSync } from 'node:fs';
import { loadFiles } from '../cloudtrail/load';
import type { LoadReport } from '../cloudtrail/load';
import { Engine } from '../elasticsearch/engine';
import type { Closing } from './closing';
import { ownDataFile, removeAbandonedFiles, removeDataFile } from './data_files';
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

/** Loads the person's own CloudTrail, anew at each start, since the files may have changed. */
export const openFiles = async (
  options: OpenFilesOptions
): Promise<{ engine: Engine; report: LoadReport }> => {
  const { folder, clock, progress, closing, paths, namespace } = options;
  mkdirSync(folder, { recursive: true });
  removeAbandonedFiles(folder);
  const file = ownDataFile(folder, 'cloudtrail');
  removeDataFile(file);
  closing.add(() => removeDataFile(file));
  progress.step('Loading your CloudTrail');
  const engine = await Engine.open({ file, clock });
  closing.add(() => engine.close());
  const report = await loadFiles(engine, { paths, namespace }, (done) =>
    progress.detail(`${done.toLocaleString('en')} events`)
  );
  return { engine, report };
};
