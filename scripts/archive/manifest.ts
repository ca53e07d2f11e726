import type { Rule } from './archive';
import { PLUGIN_FOLDER } from './archive';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isFlag: Check = (value) => typeof value === 'boolean';
const isTextList: Check = (value) => Array.isArray(value) && value.every(isText);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isPluginIdList: Check = (value) =>
  isTextList(value) && Array.isArray(value) && value.every(isPluginId);

/** As Kibana's installer asks for. */
const isPluginId = matches(/^[a-z][a-zA-Z0-9]+$/);
const isFullVersion = matches(/^\d+\.\d+\.\d+$/);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOwner: Check = (value) =>
  isRecord(value) &&
  isText(value['name']) &&
  Object.keys(value).every((key) => ['name', 'githubTeam'].includes(key)) &&
  (value['githubTeam'] === undefined || isText(value['githubTeam']));

/**
 * Every key that Kibana 9.5 accepts; any other is fatal at start. An archive needs a real
 * `kibanaVersion`: the installer does not know the word `kibana`.
 * Source: src/core/packages/plugins/server-internal/src/discovery/plugin_manifest_parser.ts.
 */
const KEYS: Readonly<Record<string, { check: Check; must: string; required?: true }>> = {
  id: { check: isPluginId, must: 'be in camel case', required: true },
  version: { check: isFullVersion, must: 'be a full version', required: true },
  kibanaVersion: { check: isFullVersion, must: 'be a full version', required: true },
  owner: { check: isOwner, must: 'have a name', required: true },
  server: { check: isFlag, must: 'be true or false' },
  ui: { check: isFlag, must: 'be true or false' },
  configPath: {
    check: (value) => isText(value) || isTextList(value),
    must: 'be a text or a list of texts',
  },
  requiredPlugins: { check: isPluginIdList, must: 'be a list of plugin ids' },
  optionalPlugins: { check: isPluginIdList, must: 'be a list of plugin ids' },
  requiredBundles: { check: isPluginIdList, must: 'be a list of plugin ids' },
  runtimePluginDependencies: { check: isPluginIdList, must: 'be a list of plugin ids' },
  extraPublicDirs: { check: isTextList, must: 'be a list of texts' },
  type: { check: matches(/^(standard|preboot)$/), must: 'be standard or preboot' },
  serviceFolders: { check: isTextList, must: 'be a list of texts' },
  description: { check: isText, must: 'be a text' },
  enabledOnAnonymousPages: { check: isFlag, must: 'be true or false' },
};

const breachesOf = (manifest: Record<string, unknown>): string[] => [
  ...Object.keys(manifest)
    .filter((key) => KEYS[key] === undefined)
    .map((key) => `kibana.json has the key "${key}", which Kibana does not know.`),
  ...Object.entries(KEYS)
    .filter(([key, { check, required }]) =>
      manifest[key] === undefined ? required === true : !check(manifest[key])
    )
    .map(([key, { must }]) => `"${key}" of kibana.json must ${must}.`),
  ...(manifest['server'] === true || manifest['ui'] === true
    ? []
    : ['kibana.json has neither "server" nor "ui": there is nothing to start.']),
  ...(`kibana/${String(manifest['id'])}/` === PLUGIN_FOLDER
    ? []
    : ['The id of kibana.json is not the name of its folder.']),
];

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The flat manifest, key by key; and no `kibana.jsonc`, which Kibana's tools refuse. */
export const manifest: Rule = (archive) => {
  const content = parse(archive.get(`${PLUGIN_FOLDER}kibana.json`)?.toString('utf8') ?? '');
  return [
    ...(isRecord(content) ? breachesOf(content) : ['kibana.json is no JSON object.']),
    ...[...archive.keys()]
      .filter((path) => path.endsWith('kibana.jsonc'))
      .map((path) => `${path} must not ship: Kibana reads only kibana.json.`),
  ];
};
