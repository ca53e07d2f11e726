import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { removeAbandonedFolders, unfinishedFolder } from '../unfinished_folder';

export interface UnpackedArchive {
  /** The plugin's folder: the archive's `kibana/<folder>`. */
  directory: string;
  /** Of the archive's bytes, 16 hex digits. */
  hash: string;
}

/** The installer takes `kibana/<one folder>/...` and nothing else. */
const ENTRY = /^kibana\/([^/]+)\/(.*)$/;

const open = (bytes: Buffer, archive: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) reject(new Error(`${archive} is no zip archive: ${error.message}`));
      else resolve(zip);
    });
  });

const writeEntry = async (zip: yauzl.ZipFile, entry: yauzl.Entry, target: string) => {
  await mkdir(path.dirname(target), { recursive: true });
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await pipeline(stream, createWriteStream(target));
};

/** Writes the one plugin of the archive below `into`; yauzl refuses names that lead out of it. */
const writePlugin = async (zip: yauzl.ZipFile, archive: string, into: string): Promise<void> => {
  const folders = new Set<string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      const [, folder, rest] = ENTRY.exec(entry.fileName) ?? [];
      if (folder === undefined || rest === undefined || rest === '' || rest.endsWith('/')) {
        zip.readEntry();
        return;
      }
      folders.add(folder);
      writeEntry(zip, entry, path.join(into, rest)).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
  if (folders.size !== 1) {
    throw new Error(
      `${archive} must hold exactly one folder kibana/<plugin>; it holds ${folders.size}.`
    );
  }
};

/**
 * Unpacks a plugin's archive below `below`, once for each content.
 * @throws Error with one sentence when the archive is missing, damaged or of another layout
 */
export const unpackArchive = async (archive: string, below: string): Promise<UnpackedArchive> => {
  const bytes = await readFile(archive).catch(() => {
    throw new Error(
      `The plugin's archive ${archive} cannot be read. Build it with "npm run build".`
    );
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const directory = path.join(below, hash);
  if (existsSync(directory)) return { directory, hash };
  removeAbandonedFolders(below);
  // Renamed when complete, so that an interrupted start leaves no half of an archive behind.
  const unfinished = await unfinishedFolder(below);
  try {
    await writePlugin(await open(bytes, archive), archive, unfinished);
    await rename(unfinished, directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return { directory, hash };
};
