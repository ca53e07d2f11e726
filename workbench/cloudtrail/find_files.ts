import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileReport } from './file_report';

const READ = /\.(?:json|ndjson)(?:\.gz)?$/i;

const NAMES = '.json, .json.gz, .ndjson or .ndjson.gz';

/** What the system said; its errors are not always instances of our own `Error`. */
const part = (error: unknown, name: 'code' | 'message'): string | undefined => {
  const fields: Partial<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error, message: String(error) } : {};
  const value = fields[name];
  return typeof value === 'string' ? value.replace(/^Error: /, '') : undefined;
};

/** One sentence for a path that the system would not let us read. */
export const whyUnreadable = (path: string, error: unknown): string => {
  switch (part(error, 'code')) {
    case 'ENOENT':
      return `${path} does not exist; check the path.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read by this user; give it read permission.`;
    default:
      return `${path} could not be read: ${part(error, 'message') ?? String(error)}; repair it or leave it out.`;
  }
};

const inFolder = async (folder: string, report: FileReport): Promise<string[]> => {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    try {
      const info = entry.isSymbolicLink() ? await stat(path) : entry;
      if (info.isDirectory()) {
        if (entry.isSymbolicLink()) {
          // A link may lead back to a folder above.
          report.skipped.push({ file: path, reason: 'a link to a folder is not followed' });
        } else {
          found.push(...(await inFolder(path, report)));
        }
      } else if (READ.test(entry.name)) {
        found.push(path);
      } else {
        report.skipped.push({ file: path, reason: `its name does not end in ${NAMES}` });
      }
    } catch (error) {
      report.unreadable.push({ file: path, reason: whyUnreadable(path, error) });
    }
  }
  return found;
};

/**
 * The CloudTrail files under the paths, folders with all that is below them, each file once, in
 * the order of the paths and of the names. What is left out stands in the report.
 */
export const findFiles = async (
  paths: readonly string[],
  report: FileReport
): Promise<string[]> => {
  const found = new Map<string, string>();
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      if (!isFolder && !READ.test(path)) {
        const reason = `${path} is no CloudTrail file: its name must end in ${NAMES}.`;
        report.unreadable.push({ file: path, reason });
      } else {
        for (const file of isFolder ? await inFolder(path, report) : [path]) {
          if (!found.has(resolve(file))) {
            found.set(resolve(file), file);
          }
        }
      }
    } catch (error) {
      report.unreadable.push({ file: path, reason: whyUnreadable(path, error) });
    }
  }
  return [...found.values()];
};
