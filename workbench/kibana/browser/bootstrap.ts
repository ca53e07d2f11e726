import { createBundleRegistry } from './bundle_registry';
import { readMetadata } from './read_metadata';
import { storedDarkMode } from './stored_settings';

/** Scripts run in the order in which they are added, as Kibana's bootstrap does it. */
const loadScript = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.async = false;
    script.src = source;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script ${source} did not load.`)));
    document.head.appendChild(script);
  });

const showFailure = (error: unknown): void => {
  const body = document.getElementById('kibana-body');
  if (body === null) return;
  const message = error instanceof Error ? error.message : String(error);
  body.textContent = `The page could not be started. ${message} Reload it to try again.`;
};

const start = async (): Promise<void> => {
  const { bundles, plugins, user } = readMetadata(document);
  const isDark = storedDarkMode();
  // Until the first paint of EUI the page must not flash in the other theme.
  document.documentElement.style.background = isDark ? '#0b1628' : '#ffffff';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';

  const registry = createBundleRegistry();
  const globals: Readonly<Record<string, unknown>> = {
    __kbnBundles__: registry,
    __kbnPublicPath__: Object.fromEntries(plugins.map(({ id, publicPath }) => [id, publicPath])),
    __kbnThemeTag__: isDark ? 'borealisdark' : 'borealislight',
    __kbnStrictCsp__: true,
    __kbnHardenPrototypes__: true,
    __kbnCspNotEnforced__: false,
  };
  for (const [name, value] of Object.entries(globals)) Reflect.set(window, name, value);
  // Kibana seals these; a bundle that adds to one of them must fail here as it would there.
  for (const { prototype } of [Object, Function, String, Number, Array]) Object.seal(prototype);

  const own = user === null ? [] : plugins;
  await Promise.all([
    loadScript(`${bundles}/shared/shared_deps.js`),
    loadScript(`${bundles}/kibana.js`),
    ...own.map(({ id, publicPath }) => loadScript(`${publicPath}${id}.plugin.js`)),
  ]);
  const core: unknown = registry.get('entry/core/public');
  const run: unknown = Reflect.get(Object(core), '__kbnBootstrap__');
  if (typeof run !== 'function') throw new Error('The core bundle has no start.');
  await run();
};

start().catch(showFailure);
