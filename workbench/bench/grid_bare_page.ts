import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Configuration } from '@rspack/core';
import { browserScript, compile } from '../../scripts/packaging/browser_script';
import { REPOSITORY } from '../start/repository';
import type { GridTable } from './grid_table';

/** Built as the plugin's own script is, over the very same libraries and one that only the host uses. */
const configuration = (output: string): Configuration => {
  const script = browserScript();
  return {
    ...script,
    context: REPOSITORY,
    entry: { bare_grid: join(__dirname, 'bare_grid.tsx') },
    output: { path: output, filename: '[name].js' },
    externals: { ...script.externals, '@emotion/cache': '__kbnSharedDeps__.EmotionCache' },
  };
};

/** The script of the bare page, built as the plugin's own is. Throws when it does not compile. */
export const buildBareGrid = async (): Promise<string> => {
  const output = await mkdtemp(join(tmpdir(), 'bare-grid-'));
  try {
    const { error } = await compile(configuration(output));
    if (error !== undefined) throw new Error(error);
    return await readFile(join(output, 'bare_grid.js'), 'utf8');
  } finally {
    await rm(output, { recursive: true, force: true });
  }
};

export interface BareFiles {
  sharedDeps: string;
  script: string;
}

/**
 * Opens the bare page with a table; its grid is shown by its button.
 * @param styles the stylesheets of Kibana's own page, of whichever app: selectors on attributes that a
 * grid changes as it appears cost it time wherever they stand
 */
export const openBareGrid = async (
  page: Page,
  { sharedDeps, script }: BareFiles,
  table: GridTable,
  styles: string
): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="en"><title>Bare grid</title><body></body>');
  await page.addStyleTag({ content: styles });
  await page.addScriptTag({ content: `window.gridTable = ${JSON.stringify(table)}` });
  await page.addScriptTag({ path: sharedDeps });
  await page.addScriptTag({ content: script });
};
