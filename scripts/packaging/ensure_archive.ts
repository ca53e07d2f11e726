import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { archivePath, buildArchive } from './build_archive';
import type { BuildOptions } from './build_archive';
import { filesBelow, shippedSources } from './source_files';

const SINGLE_FILES = [
  'kibana.jsonc',
  'package.json',
  'package-lock.json',
  '.i18nrc.json',
  'LICENSE',
  'NOTICE',
];

/** A digest of all that goes into the archive, the build itself included. */
export const inputsDigest = (root: string): string => {
  const files = [
    ...['common', 'server', 'public'].flatMap((folder) => shippedSources(root, folder)),
    ...filesBelow(root, 'translations'),
    ...filesBelow(root, relative(root, __dirname).replaceAll('\\', '/')),
    ...SINGLE_FILES.filter((name) => existsSync(join(root, name))),
  ];
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** Where the digest of an archive's inputs is kept. */
const digestFile = (zip: string): string => `${zip}.inputs`;

/** The archive of the present sources: the one that is there when nothing changed, else a new one. */
export const ensureArchive = async (options: BuildOptions): Promise<string> => {
  const zip = archivePath(options.root, options.kibanaVersion);
  const digest = inputsDigest(options.root);
  const isFresh =
    existsSync(zip) &&
    existsSync(digestFile(zip)) &&
    readFileSync(digestFile(zip), 'utf8') === digest;
  if (!isFresh) {
    await buildArchive(options);
    writeFileSync(digestFile(zip), digest);
  }
  return zip;
};
