import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { rspack } from '@rspack/core';
import type { Configuration, StatsCompilation } from '@rspack/core';
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

const compile = (options: Configuration): Promise<StatsCompilation> =>
  new Promise((resolve, reject) => {
    const compiler = rspack(options);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null || stats === undefined) {
          reject(error ?? new Error('Rspack gave no statistics.'));
        } else {
          resolve(stats.toJson({ all: false, errors: true, modules: true, nestedModules: true }));
        }
      });
    });
  });

type Module = NonNullable<StatsCompilation['modules']>[number];

const moduleNames = (modules: readonly Module[]): string[] =>
  modules.flatMap((module) => [
    ...(module.name === undefined ? [] : [module.name]),
    ...moduleNames(module.modules ?? []),
  ]);

/** Modules that must not be in the bundle: other packages, and stand-ins for what Kibana shares. */
export const strangers = (names: readonly string[]): string[] =>
  names.filter((name) => {
    const [, packageName] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
    return packageName === undefined
      ? name.includes('kibana_shared/') || name.includes('workbench/')
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

  const { errors = [], modules = [] } = await compile(configuration(paths, pluginId, entry));
  if (errors[0] !== undefined) {
    throw new Error(`The browser bundle does not build: ${errors[0].message}`);
  }
  const unwanted = strangers(moduleNames(modules));
  if (unwanted[0] !== undefined) {
    throw new Error(
      `The browser bundle would carry ${unwanted[0]}, which Kibana does not share and the plugin must not bring.`
    );
  }
};
