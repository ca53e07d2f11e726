import * as z from 'zod/mini';
import type { Archive, Rule } from './archive';
import { PLUGIN_FOLDER } from './archive';

const packageSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  license: z.literal('Apache-2.0'),
  dependencies: z.record(z.string(), z.string()),
});

const carriedVersion = (archive: Archive, name: string): unknown => {
  const text = archive.get(`${PLUGIN_FOLDER}node_modules/${name}/package.json`)?.toString('utf8');
  const content: unknown = text === undefined ? undefined : JSON.parse(text);
  return z.object({ version: z.string() }).safeParse(content).data?.version;
};

/** The archive's own package.json: four keys, and each dependency carried in that very version. */
export const packageFile: Rule = (archive) => {
  const text = archive.get(`${PLUGIN_FOLDER}package.json`)?.toString('utf8') ?? 'null';
  const parsed = packageSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    return ['package.json must hold name, version, license and dependencies, and nothing else.'];
  }
  return Object.entries(parsed.data.dependencies)
    .filter(([name, version]) => carriedVersion(archive, name) !== version)
    .map(([name, version]) => `${name} ${version} is not carried in node_modules.`);
};
