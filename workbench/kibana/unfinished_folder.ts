import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from '../start/is_alive';

/** Without a process it is of an older version. */
const UNFINISHED = /^unfinished-(?:process-(\d+)-)?[^-]+$/;

/** Removes what processes left behind that were killed before their folder was whole. */
export const removeAbandonedFolders = (below: string): void => {
  for (const name of existsSync(below) ? readdirSync(below) : []) {
    const match = UNFINISHED.exec(name);
    if (match !== null && (match[1] === undefined || !isAlive(Number(match[1])))) {
      rmSync(path.join(below, name), { recursive: true, force: true });
    }
  }
};

/** A new, empty folder that belongs to this process until it is whole and gets its name. */
export const unfinishedFolder = async (below: string): Promise<string> => {
  await mkdir(below, { recursive: true });
  return mkdtemp(path.join(below, `unfinished-process-${process.pid}-`));
};
