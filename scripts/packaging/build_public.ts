import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Configuration } from '@rspack/core';
import { browserScript, compile } from './browser_script';
import type { BuildPaths } from './paths';

/** Packages that may lie in the bundle itself. All others are shared by Kibana or not to be used. */
const BUNDLED_PACKAGES = ['zod'];

/**
 * The entry registers the plugin's public half under Kibana's key. The half itself is evaluated only
 * when Kibana asks for it, since Kibana also downloads bundles of disabled plugins. The chunks' base
 * is read here, while the script runs: Rspack's `auto` would bring `new Function`.
 */
const entryText = (key: string, publicEntry: string): string => `
__webpack_public_path__ = new URL('.', document.currentScript.src).href;
__kbnBundles__.define('${key}', () => require('${publicEntry}'), '${key}');
`;

const configuration = (paths: BuildPaths, pluginId: string, entry: string): Configuration => ({
  ...browserScript(),
  context: paths.root,
  entry: { [pluginId]: entry },
  output: {
    path: paths.browser,
    filename: `${pluginId}.plugin.js`,
    chunkFilename: `${pluginId}.[contenthash:8].js`,
    publicPath: '',
    uniqueName: pluginId,
    chunkLoading: 'jsonp',
  },
  optimization: { splitChunks: { chunks: 'async' }, moduleIds: 'deterministic' },
  performance: false,
});

/** Modules that must not be in the bundle: other packages, and stand-ins for what Kibana shares. */
export const strangers = (names: readonly string[]): string[] =>
  names.filter((name) => {
    const [, packageName] =
      /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(name.replaceAll('\\', '/')) ??
      [];
    return packageName === undefined
      ? /^(kibana_shared|workbench)[\\/]/.test(name)
      : !BUNDLED_PACKAGES.includes(packageName);
  });

/** Bundles `public` into one classic script and lazy chunks beside it. Throws on the first error. */
export const buildPublic = async (paths: BuildPaths, pluginId: string): Promise<void> => {
  const publicEntry = join(paths.root, 'public', 'index.ts');
  if (!existsSync(publicEntry)) {
    throw new Error('public/index.ts is missing: there is no browser half to build.');
  }
  await mkdir(paths.intermediate, { recursive: true });
  const entry = join(paths.intermediate, `${pluginId}.entry.js`);
  const requested = relative(paths.intermediate, publicEntry).replaceAll('\\', '/');
  await writeFile(entry, entryText(`plugin/${pluginId}/public`, requested));

  const { error, modules } = await compile(configuration(paths, pluginId, entry));
  if (error !== undefined) {
    throw new Error(`The browser bundle does not build: ${error}`);
  }
  const [stranger] = strangers(modules.map((path) => relative(paths.root, path)));
  if (stranger !== undefined) {
    throw new Error(
      `The browser bundle would carry ${stranger}, which Kibana does not share and the plugin must not bring.`
    );
  }
};
