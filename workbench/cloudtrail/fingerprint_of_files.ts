import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileReport } from './file_report';
import { findFiles } from './find_files';

/**
 * A short text that changes when the files under the paths change: their names, sizes and times
 * of change. It does not read them. Paths that cannot be read count by the sentence about them.
 */
export const fingerprintOfFiles = async (paths: readonly string[]): Promise<string> => {
  const report = fileReport();
  const hash = createHash('sha256');
  for (const file of await findFiles(paths, report)) {
    const { size, mtimeMs } = await stat(file);
    hash.update(JSON.stringify([resolve(file), size, mtimeMs]));
  }
  hash.update(JSON.stringify(report.unreadable));
  return hash.digest('hex').slice(0, 32);
};
