import { join } from 'node:path';

/** Where a build reads and writes. All paths are absolute. */
export interface BuildPaths {
  root: string;
  /** Holds `kibana/<plugin id>`, as the archive does. */
  staging: string;
  plugin: string;
  /** Where the browser bundles go, inside the plugin's folder. */
  browser: string;
  /** What the build needs on its way and the archive does not. */
  intermediate: string;
}

export const buildPaths = (root: string, pluginId: string): BuildPaths => {
  const staging = join(root, 'target', 'plugin');
  const plugin = join(staging, 'kibana', pluginId);
  return {
    root,
    staging,
    plugin,
    browser: join(plugin, 'target', 'public'),
    intermediate: join(root, 'target', 'intermediate'),
  };
};
