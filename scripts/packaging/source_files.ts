import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_SHIPPED = /(^|\/)__tests__\/|\.(test|mock|mocks|test\.mocks)\.[^/.]+$|\.d\.ts$/;

/** Every file below a folder, sorted, as paths relative to `root` with forward slashes. */
export const filesBelow = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .flatMap((entry) => {
          const path = `${folder}/${entry.name}`;
          return entry.isDirectory() ? filesBelow(root, path) : [path];
        })
        .sort()
    : [];

/** TypeScript files that ship: Kibana's packager leaves out the same tests, mocks and typings. */
export const shippedSources = (root: string, folder: string): string[] =>
  filesBelow(root, folder).filter((path) => /\.tsx?$/.test(path) && !NOT_SHIPPED.test(path));
