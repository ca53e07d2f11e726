import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** What an archive holds: path inside the zip to content. Folders have no entry. */
export type Archive = ReadonlyMap<string, Buffer>;

/** A rule gives one sentence for each breach, and nothing for an archive that keeps it. */
export type Rule = (archive: Archive) => string[];

export const PLUGIN_FOLDER = 'kibana/ec2DeploymentHunt/';
export const BROWSER_FOLDER = `${PLUGIN_FOLDER}target/public/`;
export const ENTRY_SCRIPT = `${BROWSER_FOLDER}ec2DeploymentHunt.plugin.js`;

/** Reads a zip whole. Rejects when the file is no zip or names a path outside of it. */
export const readArchive = async (path: string): Promise<Archive> => {
  const zip = await openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) {
      files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  }
  return files;
};

/** The paths of an archive that match, with the text of each. */
export const textsOf = (archive: Archive, matching: RegExp): Array<[path: string, text: string]> =>
  [...archive]
    .filter(([path]) => matching.test(path))
    .map(([path, content]) => [path, content.toString('utf8')]);

/** Scripts that a browser runs. */
export const browserScripts = (archive: Archive): Array<[path: string, text: string]> =>
  textsOf(archive, /^kibana\/[^/]+\/target\/public\/.*\.js$/);

/** Scripts of our own that the server runs; packages that are carried along are not ours. */
export const serverScripts = (archive: Archive): Array<[path: string, text: string]> =>
  textsOf(archive, /^kibana\/[^/]+\/(common|server)\/.*\.js$/);
