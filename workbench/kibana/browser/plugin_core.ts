import type { CoreSetup, CoreStart, PluginInitializerContext } from '@kbn/core/public';
import type { PageMetadata } from '../page_metadata';
import { offerOnly } from '../offer_only';
import type { BundleRegistry } from './bundle_registry';
import type { HostApp } from './app_registry';
import type { Neighbours } from '../stand_ins/neighbours';
import { pluginLogger } from './plugin_logger';
import { readPluginHalf } from './plugin_half';

export interface PluginCoreOptions {
  plugins: PageMetadata['plugins'];
  version: string;
  registry: Pick<BundleRegistry, 'get'>;
  register(app: HostApp): void;
  core: CoreStart;
  neighbours: Pick<Neighbours, 'setup' | 'start'>;
}

/**
 * Takes the browser half of each plugin through `setup` and `start`, with the contracts of the plugins
 * that its manifest names. How long both took is measured as `plugin <id>` of the page's timeline.
 */
export const runPlugins = (options: PluginCoreOptions): void => {
  const { plugins, version, registry, register, core, neighbours } = options;

  for (const { id, requiredPlugins, config } of plugins) {
    const context: PluginInitializerContext = offerOnly('initializerContext', {
      // The plugin names the type of its own settings.
      config: offerOnly('initializerContext.config', { get: <T>() => config as T }),
      env: { packageInfo: { version } },
      logger: pluginLogger('plugins', id),
    });
    const half = readPluginHalf(id, registry.get(`plugin/${id}/public`), context);
    const named = (contracts: Readonly<Record<string, object>>) =>
      offerOnly(
        'plugins',
        Object.fromEntries(
          Object.entries(contracts).filter(([name]) => requiredPlugins.includes(name))
        )
      );
    const dependencies = named(neighbours.start);
    const setup: CoreSetup<object> = offerOnly('core', {
      application: offerOnly('core.application', { register }),
      getStartServices: () =>
        Promise.resolve<[CoreStart, object, unknown]>([core, dependencies, {}]),
    });
    const start = performance.now();
    half.setup(setup, named(neighbours.setup));
    half.start(core, dependencies);
    performance.measure(`plugin ${id}`, { start });
  }
};
