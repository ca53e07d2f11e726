import { accessSync, constants, existsSync } from 'node:fs';
import { StartError } from './start_error';

/** Throws a StartError that names the first path that is absent or may not be read. */
export const requireReadable = (paths: readonly string[], flag: string): void => {
  for (const path of paths) {
    if (!existsSync(path)) {
      throw new StartError(`${path}, given with ${flag}, does not exist.`);
    }
    try {
      accessSync(path, constants.R_OK);
    } catch {
      throw new StartError(`${path}, given with ${flag}, may not be read by this user.`);
    }
  }
};
