import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPublic } from './build_public';
import { buildServer } from './build_server';
import { carryDependencies } from './carry_dependencies';
import { compressBundles } from './compress_bundles';
import { archivePackage, kibanaManifest, readSourceManifest, readSourcePackage } from './manifest';
import { buildPaths } from './paths';
import { writeZip } from './write_zip';

export interface BuildOptions {
  /** The repository's folder. */
  root: string;
  /** A full version; absent = `kibanaVersion` of package.json. */
  kibanaVersion?: string | undefined;
  /** Told one line a step. */
  onProgress?: (line: string) => void;
}

const COPIED = ['.i18nrc.json', 'translations', 'LICENSE', 'NOTICE'];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Where a build puts the archive; without a version, where the last default build put it. */
export const archivePath = (root: string, kibanaVersion?: string): string => {
  const { version, kibanaVersion: usual } = readSourcePackage(root);
  const { id } = readSourceManifest(root).plugin;
  return join(root, 'build', `${id}-${version}_${kibanaVersion ?? usual}.zip`);
};

/** Builds the installable archive without a Kibana checkout and gives its path. */
export const buildArchive = async (options: BuildOptions): Promise<string> => {
  const { root, onProgress = () => undefined } = options;
  const source = readSourceManifest(root);
  const sourcePackage = readSourcePackage(root);
  const kibanaVersion = options.kibanaVersion ?? sourcePackage.kibanaVersion;
  const manifest = kibanaManifest(source, sourcePackage, kibanaVersion);
  const paths = buildPaths(root, manifest.id);

  await rm(paths.staging, { recursive: true, force: true });
  await mkdir(paths.plugin, { recursive: true });
  onProgress('Bundling the browser half');
  await buildPublic(paths, manifest.id);
  await compressBundles(paths.browser);
  onProgress('Transpiling the server half');
  await buildServer(paths);
  await carryDependencies(paths, Object.keys(sourcePackage.dependencies));

  await writeFile(join(paths.plugin, 'kibana.json'), json(manifest));
  await writeFile(join(paths.plugin, 'package.json'), json(archivePackage(sourcePackage)));
  for (const name of COPIED.filter((name) => existsSync(join(root, name)))) {
    await cp(join(root, name), join(paths.plugin, name), { recursive: true });
  }
  onProgress('Packing');
  const zip = archivePath(root, kibanaVersion);
  await writeZip(paths.staging, 'kibana', zip);
  return zip;
};
