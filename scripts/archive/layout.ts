import { brotliDecompressSync } from 'node:zlib';
import type { Archive, Rule } from './archive';
import { BROWSER_FOLDER, browserScripts, ENTRY_SCRIPT, PLUGIN_FOLDER } from './archive';

const REQUIRED = [
  `${PLUGIN_FOLDER}kibana.json`,
  `${PLUGIN_FOLDER}package.json`,
  `${PLUGIN_FOLDER}.i18nrc.json`,
  `${PLUGIN_FOLDER}LICENSE`,
  `${PLUGIN_FOLDER}NOTICE`,
  `${PLUGIN_FOLDER}server/index.js`,
  ENTRY_SCRIPT,
];

const ALLOWED =
  /^(kibana\.json|package\.json|\.i18nrc\.json|LICENSE|NOTICE|(common|server)\/.+\.js|translations\/[^/]+\.json|public\/assets\/.+|node_modules\/.+|target\/public\/[^/]+\.js(\.br)?)$/;

const isCompressedCopy = (archive: Archive, path: string, text: string): boolean => {
  const compressed = archive.get(`${path}.br`);
  return compressed !== undefined && brotliDecompressSync(compressed).toString('utf8') === text;
};

/** `kibana/<id>/...`: all that Kibana needs, each script with its compressed copy, nothing else. */
export const layout: Rule = (archive) => [
  ...REQUIRED.filter((path) => !archive.has(path)).map((path) => `${path} is missing.`),
  ...[...archive.keys()]
    .filter((path) => !path.startsWith(PLUGIN_FOLDER))
    .map((path) => `${path} lies outside of ${PLUGIN_FOLDER}.`),
  ...[...archive.keys()]
    .filter((path) => path.startsWith(PLUGIN_FOLDER))
    .filter((path) => !ALLOWED.test(path.slice(PLUGIN_FOLDER.length)))
    .map((path) => `${path} has no place in an archive.`),
  ...browserScripts(archive)
    .filter(([path, text]) => !isCompressedCopy(archive, path, text))
    .map(([path]) => `${path} has no compressed copy beside it that holds the same.`),
  ...unknownChunks(archive),
];

const CHUNK = /"([0-9a-f]{8})"/g;

/** The entry must name every chunk, and every chunk that it names must be there. */
const unknownChunks: Rule = (archive) => {
  const entry = archive.get(ENTRY_SCRIPT)?.toString('utf8') ?? '';
  const named = [...entry.matchAll(CHUNK)].map(
    ([, hash]) => `${BROWSER_FOLDER}ec2DeploymentHunt.${hash}.js`
  );
  const present = browserScripts(archive)
    .map(([path]) => path)
    .filter((path) => path !== ENTRY_SCRIPT);
  return [
    ...named
      .filter((path) => !archive.has(path))
      .map((path) => `The entry loads ${path}, which is missing.`),
    ...present.filter((path) => !named.includes(path)).map((path) => `Nothing loads ${path}.`),
  ];
};
