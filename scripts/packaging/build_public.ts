import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { rspack } from '@rspack/core';
import type { Configuration, Module } from '@rspack/core';
import type { BuildPaths } from './paths';
import { sharedExternals } from './shared_libraries';

/** Packages that may lie in the bundle itself. All others are shared by Kibana or not to be used. */
const BUNDLED_PACKAGES = ['zod'];

const SHIMS = join(__dirname, 'shims');

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
  context: paths.root,
  entry: { [pluginId]: entry },
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  node: false,
  output: {
    path: paths.browser,
    filename: `${pluginId}.plugin.js`,
    chunkFilename: `${pluginId}.[contenthash:8].js`,
    publicPath: '',
    uniqueName: pluginId,
    chunkLoading: 'jsonp',
  },
  externalsType: 'var',
  externals: sharedExternals(),
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    alias: {
      'react/jsx-runtime$': join(SHIMS, 'jsx_runtime.ts'),
      'react-dom/client$': join(SHIMS, 'react_dom_client.ts'),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development: false } },
          },
        },
        type: 'javascript/auto',
      },
    ],
  },
  optimization: { splitChunks: { chunks: 'async' }, moduleIds: 'deterministic' },
  performance: false,
});

interface Compiled {
  /** The first error, if there was one. */
  error: string | undefined;
  /** Absolute paths of the modules. */
  modules: string[];
}

/** A module's own path, and those of the modules that were joined into it. */
const pathsOf = (module: Module): string[] =>
  [
    ...('modules' in module && Array.isArray(module.modules)
      ? module.modules.flatMap(pathsOf)
      : []),
    module.nameForCondition() ?? [],
  ].flat();

const compile = (options: Configuration): Promise<Compiled> =>
  new Promise((resolve, reject) => {
    const compiler = rspack(options);
    compiler.run((error, stats) => {
      const compiled =
        stats === undefined
          ? undefined
          : {
              error: stats.toJson({ all: false, errors: true }).errors?.[0]?.message,
              modules: [...stats.compilation.modules].flatMap(pathsOf),
            };
      compiler.close(() => {
        if (error !== null || compiled === undefined) {
          reject(error ?? new Error('Rspack gave no statistics.'));
        } else {
          resolve(compiled);
        }
      });
    });
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
