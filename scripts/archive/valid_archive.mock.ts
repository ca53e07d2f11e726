import { brotliCompressSync } from 'node:zlib';
import type { Archive } from './archive';
import { BROWSER_FOLDER, ENTRY_SCRIPT, PLUGIN_FOLDER } from './archive';

const ENTRY = `(() => { const chunks = { 1: "0a1b2c3d" };
__kbnBundles__.define('plugin/ec2DeploymentHunt/public', () => chunks, 'plugin/ec2DeploymentHunt/public');
const core = () => __kbnBundles__.get('entry/core/public'); })();`;

const CHUNK = `const React = __kbnSharedDeps__.React;`;

export const CHUNK_SCRIPT = `${BROWSER_FOLDER}ec2DeploymentHunt.0a1b2c3d.js`;

export const VALID_MANIFEST = {
  id: 'ec2DeploymentHunt',
  version: '0.1.0',
  kibanaVersion: '9.5.4',
  owner: { name: 'Someone' },
  server: true,
  ui: true,
  configPath: ['ec2_deployment_hunt'],
  requiredPlugins: ['features', 'share'],
};

const VALID: Readonly<Record<string, string>> = {
  [`${PLUGIN_FOLDER}kibana.json`]: JSON.stringify(VALID_MANIFEST),
  [`${PLUGIN_FOLDER}package.json`]: JSON.stringify({
    name: 'ec2-deployment-hunt',
    version: '0.1.0',
    license: 'Apache-2.0',
    dependencies: { zod: '4.4.3' },
  }),
  [`${PLUGIN_FOLDER}.i18nrc.json`]: '{"paths":{"ec2DeploymentHunt":"."},"translations":[]}',
  [`${PLUGIN_FOLDER}LICENSE`]: 'Apache License',
  [`${PLUGIN_FOLDER}NOTICE`]: 'Notice',
  [`${PLUGIN_FOLDER}server/index.js`]: `const plugin = require('../common/plugin'); const z = require('zod/mini'); require('@kbn/config-schema'); require('node:path');`,
  [`${PLUGIN_FOLDER}common/plugin.js`]: 'exports.PLUGIN_ID = 1;',
  [`${PLUGIN_FOLDER}node_modules/zod/package.json`]: '{"name":"zod","version":"4.4.3"}',
  [ENTRY_SCRIPT]: ENTRY,
  [CHUNK_SCRIPT]: CHUNK,
};

/** Changes to the valid archive: path to text, or to null where the file is left out. */
export type Changes = Readonly<Record<string, string | null>>;

/** An archive that keeps every rule, with changes. Scripts get their compressed copies. */
export const archiveWith = (changes: Changes = {}): Archive => {
  const archive = new Map<string, Buffer>();
  for (const [path, text] of Object.entries({ ...VALID, ...changes })) {
    if (text !== null) {
      archive.set(path, Buffer.from(text));
      if (path.startsWith(BROWSER_FOLDER) && path.endsWith('.js')) {
        archive.set(`${path}.br`, brotliCompressSync(text));
      }
    }
  }
  return archive;
};
