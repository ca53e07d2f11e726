import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { rspack, type Configuration } from '@rspack/core';
import { REPOSITORY } from '../start/repository';
import type { GridTable } from './grid_table';

/** The libraries are those that the hunt's page is given, from the very same file. */
const EXTERNALS = {
  react: '__kbnSharedDeps__.React',
  'react-dom': '__kbnSharedDeps__.ReactDom',
  '@emotion/cache': '__kbnSharedDeps__.EmotionCache',
  '@elastic/eui': '__kbnSharedDeps__.ElasticEui',
};

const configuration = (output: string): Configuration => ({
  context: REPOSITORY,
  entry: { bare_grid: join(__dirname, 'bare_grid.tsx') },
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  node: false,
  output: { path: output, filename: '[name].js' },
  externalsType: 'var',
  externals: EXTERNALS,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
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
});

/** The script of the bare page, built as the plugin's own is. Throws when it does not compile. */
export const buildBareGrid = async (): Promise<string> => {
  const output = await mkdtemp(join(tmpdir(), 'bare-grid-'));
  try {
    const compiler = rspack(configuration(output));
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return await readFile(join(output, 'bare_grid.js'), 'utf8');
  } finally {
    await rm(output, { recursive: true, force: true });
  }
};

/** Opens the bare page with a table; its grid is shown by its button. */
export const openBareGrid = async (
  page: Page,
  { sharedDeps, script }: { sharedDeps: string; script: string },
  table: GridTable
): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="en"><title>Bare grid</title><body></body>');
  await page.addScriptTag({ content: `window.gridTable = ${JSON.stringify(table)}` });
  await page.addScriptTag({ path: sharedDeps });
  await page.addScriptTag({ content: script });
};
