import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from '@swc/core';
import type { BuildPaths } from './paths';
import { shippedSources } from './source_files';

/** Transpiles `server` and `common` to CommonJS, as Kibana loads them, and gives the file count. */
export const buildServer = async ({ root, plugin }: BuildPaths): Promise<number> => {
  const sources = ['common', 'server'].flatMap((folder) => shippedSources(root, folder));
  if (!sources.includes('server/index.ts')) {
    throw new Error('server/index.ts is missing: there is no server half to build.');
  }
  await Promise.all(
    sources.map(async (source) => {
      const { code } = await transform(await readFile(join(root, source), 'utf8'), {
        filename: source,
        configFile: false,
        swcrc: false,
        sourceMaps: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: source.endsWith('x') } },
        module: { type: 'commonjs' },
      });
      const output = join(plugin, source.replace(/\.tsx?$/, '.js'));
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, code);
    })
  );
  return sources.length;
};
