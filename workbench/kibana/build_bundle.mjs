// Makes one of the host's bundles: `node build_bundle.mjs shared|host FOLDER`. A process of its own,
// in JavaScript, because Rspack is an ES module only, which Jest cannot load on Node 20.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rspack } from '@rspack/core';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.join(HERE, '..', '..');
const BROWSER = path.join(HERE, 'browser');
const KIBANA_SHARED = path.join(ROOT, 'kibana_shared');

/** The imports that mean what Kibana shares, and the property of `__kbnSharedDeps__` they mean. */
const EXTERNALS = {
  react: 'React',
  'react-dom': 'ReactDom',
  '@emotion/react': 'EmotionReact',
  '@emotion/cache': 'EmotionCache',
  moment: 'Moment',
  'moment-timezone': 'MomentTimezone',
  rxjs: 'Rxjs',
  '@elastic/charts': 'ElasticCharts',
  '@elastic/datemath': 'KbnDatemath',
  '@elastic/eui': 'ElasticEui',
  '@elastic/eui-theme-borealis': 'ElasticEuiThemeBorealis',
  '@kbn/i18n': 'KbnI18n',
  '@kbn/i18n-react': 'KbnI18nReact',
  '@kbn/es-query': 'KbnEsQuery',
};

const BUNDLES = {
  shared: {
    entry: { shared_deps: path.join(BROWSER, 'shared_deps.ts') },
    // One file: EUI imports each of its icons lazily, and three hundred chunks help nobody here.
    plugins: [new rspack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  },
  host: {
    entry: {
      bootstrap: path.join(BROWSER, 'bootstrap.ts'),
      kibana: path.join(BROWSER, 'kibana.ts'),
    },
    externalsType: 'var',
    externals: Object.fromEntries(
      Object.entries(EXTERNALS).map(([name, key]) => [name, `__kbnSharedDeps__.${key}`])
    ),
    // No part is loaded lazily, so that nothing has to know where the bundles lie.
    module: { parser: { javascript: { dynamicImportMode: 'eager' } } },
  },
};

const [, , name, output] = process.argv;

// Who started this holds its input open: without them, nobody wants the bundle or clears it away.
process.stdin.once('end', () => process.exit(1));
process.stdin.resume();
process.stdin.unref();

const { module: more, ...bundle } = BUNDLES[name];

const compiler = rspack({
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
    ...more,
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
      { test: /\.css$/, type: 'asset/source' },
    ],
  },
  performance: false,
  ...bundle,
});

compiler.run((error, stats) => {
  compiler.close(() => {
    const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
    const message = error?.message ?? errors[0]?.message;
    if (message !== undefined) {
      process.stderr.write(message);
      process.exitCode = 1;
    }
  });
});
