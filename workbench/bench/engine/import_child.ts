import { rmSync } from 'node:fs';
import { loadFiles, LOADING_THREADS } from '../../cloudtrail/load';
import { Engine } from '../../elasticsearch/engine';
import { reportRun, taskOfThisProcess } from './in_child';
import { WEEK_END } from './week_files';

/** Folders of files, and the DuckDB file that they are loaded into. */
export interface ImportTask {
  readonly paths: readonly string[];
  readonly file: string;
}

const { paths, file } = taskOfThisProcess<ImportTask>();

rmSync(file, { force: true });

/** Loads the files as `npm start -- --cloudtrail` does. Gives the number of events. */
const load = async (): Promise<number> => {
  const engine = await Engine.open({ file, clock: () => WEEK_END, threads: LOADING_THREADS });
  try {
    return (await loadFiles(engine, { paths, namespace: 'default' })).events;
  } finally {
    await engine.close();
  }
};

void reportRun(load);
