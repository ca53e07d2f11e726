import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Archive, Rule } from './archive';
import { PLUGIN_FOLDER, serverScripts } from './archive';

/** What a plugin finds in Kibana's own `node_modules`, which lie above its folder. */
const KIBANA_HAS = /^(@kbn\/.+|rxjs|@elastic\/elasticsearch)$/;

const resolves = (archive: Archive, from: string, specifier: string): boolean => {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(from), specifier);
    return ['.js', '/index.js', ''].some((end) => archive.has(`${target}${end}`));
  }
  const [first = '', second = ''] = specifier.split('/');
  const packageName = specifier.startsWith('@') ? `${first}/${second}` : first;
  return (
    isBuiltin(specifier) ||
    KIBANA_HAS.test(specifier) ||
    archive.has(`${PLUGIN_FOLDER}node_modules/${packageName}/package.json`)
  );
};

/** Whatever the server half requires is in the archive or comes with Kibana. */
export const serverRequires: Rule = (archive) =>
  serverScripts(archive).flatMap(([path, text]) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => !resolves(archive, path, fileName))
      .map(({ fileName }) => `${path} requires "${fileName}", which nothing provides.`)
  );
