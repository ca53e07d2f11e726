import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

/** The archive that `npm run build` made. Throws one sentence when there is none. */
export const builtArchive = (): string => {
  const folder = join(REPOSITORY, 'build');
  const name = readdirSync(folder).find((file) => file.endsWith('.zip'));
  if (name === undefined)
    throw new Error('There is no archive in build/: run npm run build first.');
  return join(folder, name);
};
