import { copyFile, mkdir, readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { BuildPaths } from './paths';
import { filesBelow } from './source_files';

/** The texts that a file requires. */
const requiredBy = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The file and all that it requires by relative path. */
const closure = async (file: string, seen: Set<string>): Promise<Set<string>> => {
  if (!seen.has(file)) {
    seen.add(file);
    for (const required of requiredBy(await readFile(file, 'utf8'))) {
      if (required.startsWith('.')) {
        await closure(createRequire(file).resolve(required), seen);
      }
    }
  }
  return seen;
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Copies the run-time dependencies that the server half really requires into the archive's
 * `node_modules`, each with its package.json and licence, and gives the file count.
 */
export const carryDependencies = async (
  { root, plugin }: BuildPaths,
  dependencies: readonly string[]
): Promise<number> => {
  const shipped = ['common', 'server'].flatMap((folder) => filesBelow(plugin, folder));
  const specifiers = new Set<string>();
  for (const path of shipped) {
    for (const specifier of requiredBy(await readFile(join(plugin, path), 'utf8'))) {
      if (dependencies.includes(packageOf(specifier))) {
        specifiers.add(specifier);
      }
    }
  }
  const requireFromRoot = createRequire(join(root, 'package.json'));
  let count = 0;
  for (const specifier of specifiers) {
    const packageName = packageOf(specifier);
    const folder = await realpath(join(root, 'node_modules', packageName));
    const files = await closure(await realpath(requireFromRoot.resolve(specifier)), new Set());
    for (const file of [join(folder, 'package.json'), join(folder, 'LICENSE'), ...files]) {
      const target = join(plugin, 'node_modules', packageName, relative(folder, file));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target);
      count += 1;
    }
  }
  return count;
};
