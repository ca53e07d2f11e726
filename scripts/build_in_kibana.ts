import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kibanaManifest, readSourceManifest, readSourcePackage } from './packaging/manifest';

const ROOT = resolve(__dirname, '..');
const HELPERS = resolve(ROOT, '..', '..', 'scripts', 'plugin_helpers.js');

/** Builds with Kibana's own packager, from inside a checkout: `plugins/ec2_deployment_hunt`. */
const main = (): void => {
  const { values } = parseArgs({ options: { 'kibana-version': { type: 'string' } } });
  if (!existsSync(HELPERS)) {
    throw new Error(
      'This folder is not inside a Kibana checkout; put it at plugins/ec2_deployment_hunt of one, or use "npm run build", which needs none.'
    );
  }
  const sourcePackage = readSourcePackage(ROOT);
  const version = values['kibana-version'] ?? sourcePackage.kibanaVersion;
  const manifest = kibanaManifest(readSourceManifest(ROOT), sourcePackage, version);
  writeFileSync(join(ROOT, 'kibana.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const { status, error } = spawnSync(
    process.execPath,
    ['../../scripts/plugin_helpers', 'build', '--kibana-version', version],
    { cwd: ROOT, stdio: 'inherit' }
  );
  if (error !== undefined) {
    throw error;
  }
  process.exitCode = status ?? 1;
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
