import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is_alive';
import { REPOSITORY } from './repository';

const OWNED = /\.process-(\d+)\.duckdb(\.wal|\.tmp)?$/;

/** A data file that belongs to this process alone and is not kept when it ends. */
export const ownDataFile = (folder: string, name: string): string =>
  join(folder, `${name}.process-${process.pid}.duckdb`);

/** Removes a DuckDB file, its write-ahead log and what it put on disk for want of memory. */
export const removeDataFile = (file: string): void => {
  rmSync(file, { force: true });
  rmSync(`${file}.wal`, { force: true });
  rmSync(`${file}.tmp`, { force: true, recursive: true });
};

/** Removes what processes left behind that were killed before they could clean up. */
export const removeAbandonedFiles = (folder: string): void => {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, pid] = OWNED.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(folder, name), { force: true, recursive: true });
    }
  }
};

/** Removes samples that older sources made; one that is in use elsewhere stays. */
export const removeOtherSamples = (folder: string, kept: string): void => {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^sample-[0-9a-f]{12}\.duckdb$/.test(name) && file !== kept) {
      try {
        removeDataFile(file);
      } catch {
        // Windows keeps a file that is open.
      }
    }
  }
};

/** Folders of what makes data files: one that older sources made is of no use. */
export const DATA_SOURCES: readonly string[] = [
  'workbench/cloudtrail',
  'workbench/elasticsearch/storage',
].map((folder) => join(REPOSITORY, folder));

/** A digest of the TypeScript sources below folders, tests left out, and of a text. */
export const sourcesDigest = (folders: readonly string[], text: string): string => {
  const hash = createHash('sha256').update(text);
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/(?<!\.test|\.mock)\.ts$/.test(name)) {
        hash.update(name.replaceAll('\\', '/')).update(readFileSync(join(folder, name)));
      }
    }
  }
  return hash.digest('hex').slice(0, 12);
};
