import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from './source_files';

/** Writes a `.br` beside each script: Kibana serves it to browsers that take Brotli. */
export const compressBundles = async (folder: string): Promise<void> => {
  for (const name of filesBelow(folder, '.').filter((path) => path.endsWith('.js'))) {
    const text = await readFile(join(folder, name));
    await writeFile(
      join(folder, `${name}.br`),
      brotliCompressSync(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      })
    );
  }
};
