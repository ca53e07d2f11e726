import { join, resolve } from 'node:path';

/** The repository's folder. */
export const REPOSITORY = resolve(__dirname, '..', '..');

/** Where the workbench keeps data and bundles between starts; deleting it loses nothing. */
export const STATE = join(REPOSITORY, '.workbench');
