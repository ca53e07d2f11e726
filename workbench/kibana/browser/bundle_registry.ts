/** How a bundle hands out one of its modules. */
export type BundleRequire = (key: string) => unknown;

/** `window.__kbnBundles__`, by which Kibana's bundles find each other. */
export interface BundleRegistry {
  has(key: string): boolean;
  /** @throws Error when the key is taken */
  define(key: string, bundleRequire: BundleRequire, bundleModuleKey: string): void;
  /** @throws Error when there is none of the key */
  get(key: string): unknown;
}

export const createBundleRegistry = (): BundleRegistry => {
  const modules = new Map<string, () => unknown>();
  return {
    has: (key) => modules.has(key),
    define: (key, bundleRequire, bundleModuleKey) => {
      if (modules.has(key))
        throw new Error(`__kbnBundles__ already has a module defined for "${key}"`);
      modules.set(key, () => bundleRequire(bundleModuleKey));
    },
    get: (key) => {
      const module = modules.get(key);
      if (module === undefined)
        throw new Error(`__kbnBundles__ does not have a module defined for "${key}"`);
      return module();
    },
  };
};
