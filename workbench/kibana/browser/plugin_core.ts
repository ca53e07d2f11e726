import type { CoreSetup, CoreStart, PluginInitializerContext } from '@kbn/core/public';
import type { SharePluginStart } from '@kbn/share-plugin/public';
import type { PageMetadata } from '../page_metadata';
import { offerOnly } from '../offer_only';
import type { BundleRegistry } from './bundle_registry';
import type { HostApp } from './app_registry';
import { readPluginHalf } from './plugin_half';

export interface PluginCoreOptions {
  plugins: PageMetadata['plugins'];
  version: string;
  registry: Pick<BundleRegistry, 'get'>;
  register(app: HostApp): void;
  core: CoreStart;
  share: SharePluginStart;
}

/**
 * Takes the browser half of each plugin through `setup` and `start`, with the contracts of the plugins
 * that its manifest names.
 */
export const runPlugins = (options: PluginCoreOptions): void => {
  const { plugins, version, registry, register, core, share } = options;
  const contracts: Readonly<Record<string, object>> = {
    share,
    features: offerOnly('features', {}),
  };

  for (const { id, requiredPlugins, config } of plugins) {
    const context: PluginInitializerContext = offerOnly('initializerContext', {
      // The plugin names the type of its own settings.
      config: offerOnly('initializerContext.config', { get: <T>() => config as T }),
      env: { packageInfo: { version } },
    });
    const half = readPluginHalf(id, registry.get(`plugin/${id}/public`), context);
    const dependencies = offerOnly(
      'plugins',
      Object.fromEntries(
        Object.entries(contracts).filter(([name]) => requiredPlugins.includes(name))
      )
    );
    const setup: CoreSetup<object> = offerOnly('core', {
      application: offerOnly('core.application', { register }),
      getStartServices: () =>
        Promise.resolve<[CoreStart, object, unknown]>([core, dependencies, {}]),
    });
    half.setup(setup, offerOnly('plugins', {}));
    half.start(core, dependencies);
  }
};
