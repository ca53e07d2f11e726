import { join } from 'node:path';
import { rspack, type Configuration, type Module } from '@rspack/core';
import { sharedExternals } from './shared_libraries';

const SHIMS = join(__dirname, 'shims');

/** How a script for a page of Kibana is made: TypeScript over the libraries that Kibana shares. */
export const browserScript = () =>
  ({
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false,
    node: false,
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
  }) satisfies Configuration;

export interface Compiled {
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

/** Runs Rspack once. Rejects when it fails altogether; errors in the sources are in what it gives. */
export const compile = (options: Configuration): Promise<Compiled> =>
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
