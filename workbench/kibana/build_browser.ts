import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Configuration } from '@rspack/core';

/** The bundles of the host's browser half. */
export interface KibanaBrowser {
  /** What Kibana shares with plugins: React, EUI, Charts and so on. */
  shared: string;
  /** Core, chrome and the stand-in apps. */
  host: string;
  /** Of everything that the bundles were made from. */
  hash: string;
}

/** Takes one sentence when a step begins. Nothing is said where all is built already. */
export type ReportProgress = (step: string) => void;

const HERE = __dirname;
const ROOT = path.join(HERE, '..', '..');
const STATE = path.join(ROOT, '.workbench', 'browser');
const KIBANA_SHARED = path.join(ROOT, 'kibana_shared');

/** The imports that resolve to what Kibana shares, and the property of `__kbnSharedDeps__` they mean. */
const SHARED: Readonly<Record<string, string>> = {
  react: 'React',
  'react-dom': 'ReactDom',
  '@emotion/react': 'EmotionReact',
  moment: 'Moment',
  'moment-timezone': 'MomentTimezone',
  rxjs: 'Rxjs',
  '@elastic/charts': 'ElasticCharts',
  '@elastic/eui': 'ElasticEui',
  '@elastic/eui-theme-borealis': 'ElasticEuiThemeBorealis',
  '@kbn/i18n': 'KbnI18n',
  '@kbn/i18n-react': 'KbnI18nReact',
  '@kbn/es-query': 'KbnEsQuery',
};

const filesBelow = (entry: string): string[] => {
  if (!existsSync(entry)) return [];
  const entries = readdirSync(entry, { withFileTypes: true });
  return entries
    .flatMap((item) => {
      const file = path.join(entry, item.name);
      return item.isDirectory() ? filesBelow(file) : [file];
    })
    .filter((file) => !file.includes('.test.'))
    .sort();
};

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${path.relative(ROOT, file)}\n`)
      .update(readFileSync(file))
      .update('\n');
  }
  return hash.digest('hex').slice(0, 16);
};

const common = (output: string): Configuration => ({
  context: ROOT,
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  node: false,
  output: { path: output, filename: '[name].js', publicPath: '' },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    alias: {
      '@kbn/i18n$': path.join(KIBANA_SHARED, 'i18n'),
      '@kbn/i18n-react$': path.join(KIBANA_SHARED, 'i18n_react'),
      '@kbn/es-query$': path.join(KIBANA_SHARED, 'es_query'),
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
  performance: false,
});

/** Rspack is loaded only when there is something to build: a second start must be quick. */
const compile = async (entry: Record<string, string>, output: string, more: Configuration) => {
  const { rspack } = await import('@rspack/core');
  const compiler = rspack({
    ...common(output),
    entry,
    // One file: EUI imports each of its icons lazily, and three hundred chunks help nobody here.
    plugins: [new rspack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    ...more,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
        const message = error?.message ?? errors[0]?.message;
        if (message === undefined) resolve();
        else reject(new Error(`The workbench's browser bundles do not build: ${message}`));
      });
    });
  });
};

/** Builds into a folder named after the inputs, once; an interrupted build leaves no such folder. */
const buildOnce = async (
  name: string,
  inputs: readonly string[],
  build: (output: string) => Promise<void>
): Promise<{ directory: string; hash: string }> => {
  const hash = hashOf([...inputs, path.join(HERE, 'build_browser.ts')]);
  const directory = path.join(STATE, `${name}-${hash}`);
  if (existsSync(directory)) return { directory, hash };
  await mkdir(STATE, { recursive: true });
  const unfinished = await mkdtemp(path.join(STATE, 'unfinished-'));
  try {
    await build(unfinished);
    await rename(unfinished, directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return { directory, hash };
};

/** Builds what has changed since it was last built: the shared libraries, and the host itself. */
export const buildKibanaBrowser = async (
  onProgress: ReportProgress = () => undefined
): Promise<KibanaBrowser> => {
  const browser = path.join(HERE, 'browser');
  const packages = path.join(ROOT, 'package-lock.json');
  const shared = await buildOnce(
    'shared',
    [packages, path.join(browser, 'shared_deps.ts'), ...filesBelow(KIBANA_SHARED)],
    (output) => {
      onProgress('Bundling React, EUI and Charts, which Kibana shares with plugins.');
      return compile({ shared_deps: path.join(browser, 'shared_deps.ts') }, output, {});
    }
  );
  const host = await buildOnce(
    'host',
    [
      packages,
      ...filesBelow(browser),
      ...filesBelow(path.join(HERE, 'discover')),
      ...readdirSync(HERE, { withFileTypes: true })
        .filter((item) => item.isFile() && !item.name.includes('.test.'))
        .map((item) => path.join(HERE, item.name)),
    ],
    (output) => {
      onProgress("Bundling the workbench's own pages.");
      return compile(
        {
          bootstrap: path.join(browser, 'bootstrap.ts'),
          kibana: path.join(browser, 'kibana.ts'),
        },
        output,
        {
          externalsType: 'var',
          externals: Object.fromEntries(
            Object.entries(SHARED).map(([name, key]) => [name, `__kbnSharedDeps__.${key}`])
          ),
          plugins: [],
        }
      );
    }
  );
  return {
    shared: shared.directory,
    host: host.directory,
    hash: `${shared.hash}${host.hash}`,
  };
};
