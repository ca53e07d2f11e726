import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesBelow } from './source_files';

/** The same for every build, so that the same sources give the same archive. */
const ENTRY = { mtime: new Date(2020, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Packs `folder` of `staging`, sorted, and puts the archive in place only when it is whole. */
export const writeZip = async (staging: string, folder: string, zip: string): Promise<void> => {
  const file = new ZipFile();
  for (const path of filesBelow(staging, folder)) {
    file.addFile(join(staging, path), path, ENTRY);
  }
  file.end();
  await mkdir(dirname(zip), { recursive: true });
  const unfinished = `${zip}.${process.pid}.partial`;
  await pipeline(file.outputStream, createWriteStream(unfinished));
  await rename(unfinished, zip);
};
