import * as z from 'zod';

/** The keys that Kibana 9.5 accepts in `kibana.json`; any other stops Kibana. */
const manifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]+$/, 'must be written in camelCase'),
  version: z.string().min(1),
  kibanaVersion: z.optional(z.string()),
  owner: z.strictObject({ name: z.string().min(1), githubTeam: z.optional(z.string()) }),
  server: z.optional(z.boolean()),
  ui: z.optional(z.boolean()),
  configPath: z.optional(z.union([z.string(), z.array(z.string()).min(1)])),
  requiredPlugins: z.optional(z.array(z.string())),
  optionalPlugins: z.optional(z.array(z.string())),
  requiredBundles: z.optional(z.array(z.string())),
  runtimePluginDependencies: z.optional(z.array(z.string())),
  extraPublicDirs: z.optional(z.array(z.string())),
  type: z.optional(z.enum(['standard', 'preboot'])),
  serviceFolders: z.optional(z.array(z.string())),
  description: z.optional(z.string()),
  enabledOnAnonymousPages: z.optional(z.boolean()),
});

export interface Manifest {
  id: string;
  version: string;
  server: boolean;
  ui: boolean;
  /** Where the plugin's settings stand in `kibana.yml`, dots between parts. */
  configPath: string;
  requiredPlugins: readonly string[];
  optionalPlugins: readonly string[];
}

const PATCH = /(\d+)\.(\d+)\.(\d+)/;

/** Kibana compares major, minor and patch, and leaves out what follows. */
const patchOf = (version: string): string | undefined => PATCH.exec(version)?.[0];

/** As Kibana's default: `myPlugin2Go` is configured as `my_plugin_2_go`. */
const snakeCase = (id: string): string =>
  id
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Za-z])(\d)/g, '$1_$2')
    .replace(/(\d)([A-Za-z])/g, '$1_$2')
    .toLowerCase();

/**
 * Reads `kibana.json` as strictly as Kibana does.
 * @throws Error with one sentence that names the key
 */
export const readManifest = (text: string, kibanaVersion: string): Manifest => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`The plugin's kibana.json is no JSON: ${String(error)}`);
  }
  const decoded = manifestSchema.safeParse(json);
  if (!decoded.success) {
    const issues = decoded.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `"${path.join('.')}": ${message}`
    );
    throw new Error(`The plugin's kibana.json is refused: ${issues.join('; ')}.`);
  }
  const manifest = decoded.data;
  if (manifest.server !== true && manifest.ui !== true) {
    throw new Error(
      `Both "server" and "ui" are missing or set to "false" in the kibana.json of plugin "${manifest.id}", but at least one of these must be set to "true".`
    );
  }
  const expected = manifest.kibanaVersion ?? manifest.version;
  if (expected !== 'kibana' && patchOf(expected) !== patchOf(kibanaVersion)) {
    throw new Error(
      `Plugin "${manifest.id}" is only compatible with Kibana version "${expected}", but used Kibana version is "${kibanaVersion}".`
    );
  }
  const { configPath = snakeCase(manifest.id) } = manifest;
  return {
    id: manifest.id,
    version: manifest.version,
    server: manifest.server === true,
    ui: manifest.ui === true,
    configPath: typeof configPath === 'string' ? configPath : configPath.join('.'),
    requiredPlugins: manifest.requiredPlugins ?? [],
    optionalPlugins: manifest.optionalPlugins ?? [],
  };
};
