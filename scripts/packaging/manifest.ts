import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as z from 'zod/mini';

/** `kibana.jsonc`, the form of plugins inside Kibana's repository, the used part. */
const sourceManifestSchema = z.strictObject({
  type: z.literal('plugin'),
  id: z.string(),
  owner: z.strictObject({ name: z.string(), githubTeam: z.optional(z.string()) }),
  description: z.string(),
  plugin: z.strictObject({
    id: z.string(),
    server: z.boolean(),
    browser: z.boolean(),
    configPath: z.array(z.string()),
    requiredPlugins: z.array(z.string()),
    optionalPlugins: z.array(z.string()),
    requiredBundles: z.optional(z.array(z.string())),
  }),
});

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  kibanaVersion: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

export type SourceManifest = z.infer<typeof sourceManifestSchema>;
export type SourcePackage = z.infer<typeof packageSchema>;

/** The flat `kibana.json` that Kibana reads from an installed plugin. */
export interface KibanaManifest {
  id: string;
  version: string;
  kibanaVersion: string;
  owner: { name: string; githubTeam?: string | undefined };
  description: string;
  configPath: string[];
  server: boolean;
  ui: boolean;
  requiredPlugins: string[];
  optionalPlugins: string[];
  requiredBundles: string[];
}

const FULL_VERSION = /^\d+\.\d+\.\d+$/;

export const readSourceManifest = (root: string): SourceManifest => {
  const path = join(root, 'kibana.jsonc');
  const { config, error } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8'));
  if (error !== undefined) {
    throw new Error(
      `kibana.jsonc is no JSON with comments: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`
    );
  }
  return sourceManifestSchema.parse(config);
};

export const readSourcePackage = (root: string): SourcePackage =>
  packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/**
 * Derives `kibana.json`. Throws when the Kibana version is not a full one: Kibana installs a plugin
 * only into exactly the version that its manifest names.
 */
export const kibanaManifest = (
  source: SourceManifest,
  { version }: SourcePackage,
  kibanaVersion: string
): KibanaManifest => {
  if (!FULL_VERSION.test(kibanaVersion)) {
    throw new Error(
      `"${kibanaVersion}" is no full Kibana version; give one like 9.5.4 with --kibana-version.`
    );
  }
  return {
    id: source.plugin.id,
    version,
    kibanaVersion,
    owner: source.owner,
    description: source.description,
    configPath: source.plugin.configPath,
    server: source.plugin.server,
    ui: source.plugin.browser,
    requiredPlugins: source.plugin.requiredPlugins,
    optionalPlugins: source.plugin.optionalPlugins,
    requiredBundles: source.plugin.requiredBundles ?? [],
  };
};

/** The archive's own package.json: nothing that only development needs. */
export const archivePackage = ({ name, version, license, dependencies }: SourcePackage) => ({
  name,
  version,
  license,
  dependencies,
});
