import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { loadSample, LOADING_THREADS } from '../cloudtrail/load';
import { Engine } from '../elasticsearch/engine';
import type { Closing } from './closing';
import {
  DATA_SOURCES,
  ownDataFile,
  removeAbandonedFiles,
  removeDataFile,
  removeOtherSamples,
  sourcesDigest,
} from './data_files';
import type { Progress } from './progress';
import { SAMPLE } from './sample';

export interface OpenSampleOptions {
  /** The folder of data files. */
  folder: string;
  clock: () => Date;
  progress: Progress;
  closing: Closing;
  /** Works on a copy, so that several workbenches can run at once. */
  ownCopy: boolean;
}

/** Loads into a file of this process, which gets the sample's name only when it is whole. */
const makeSample = async (file: string, options: OpenSampleOptions): Promise<void> => {
  const { folder, clock, progress, closing } = options;
  const unfinished = ownDataFile(folder, 'loading');
  removeDataFile(unfinished);
  closing.add(() => removeDataFile(unfinished));
  progress.step('Loading the sample');
  const engine = await Engine.open({ file: unfinished, clock, threads: LOADING_THREADS });
  try {
    await loadSample(engine, SAMPLE, (events) =>
      progress.detail(`${events.toLocaleString('en')} events`)
    );
  } finally {
    await engine.close();
  }
  renameSync(unfinished, file);
};

/** Opens the sample, which is made once for each version of what makes it. */
export const openSample = async (options: OpenSampleOptions): Promise<Engine> => {
  const { folder, clock, closing, ownCopy } = options;
  mkdirSync(folder, { recursive: true });
  removeAbandonedFiles(folder);
  const file = join(folder, `sample-${sourcesDigest(DATA_SOURCES, JSON.stringify(SAMPLE))}.duckdb`);
  if (!existsSync(file)) {
    await makeSample(file, options);
    removeOtherSamples(folder, file);
  }
  const opened = ownCopy ? ownDataFile(folder, 'sample') : file;
  if (ownCopy) {
    closing.add(() => removeDataFile(opened));
    copyFileSync(file, opened);
  }
  return Engine.open({ file: opened, clock });
};
