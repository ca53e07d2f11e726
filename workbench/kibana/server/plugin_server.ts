import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as elasticsearchClient from '@elastic/elasticsearch';
import * as configSchema from '@kbn/config-schema';
import type { Logger } from '@kbn/core/server';
import * as rxjs from 'rxjs';
import { KIBANA_VERSION } from '../kibana_version';
import { createEsqlRegistry, type EsqlRegistry } from '../esql_registry/esql_registry';
import { offerOnly } from '../offer_only';
import { STAND_IN_FEATURES } from '../stand_ins/features';
import { FeatureRegistry } from './feature_registry';
import { moduleLoader } from './load_modules';
import { readManifest, type Manifest } from './manifest';
import { pluginSettings } from './settings';
import { createRouter, type RegisteredRoute } from './versioned_router';

export interface PluginServerOptions {
  /** The unpacked plugin. */
  directory: string;
  /** `kibana.yml`, keys dotted or nested. */
  kibanaYml: Readonly<Record<string, unknown>>;
  date: DateConstructor;
  log: Logger;
}

/** A plugin whose server half runs. */
export interface PluginServer {
  manifest: Manifest;
  routes: readonly RegisteredRoute[];
  features: FeatureRegistry;
  /** What the plugin recommends to the editor of ES|QL. */
  esqlRegistry: EsqlRegistry;
  /** The settings that the plugin lets its browser half see. */
  browserConfig: Readonly<Record<string, unknown>>;
  stop(): void;
}

type Callable = (...args: unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const call = (owner: unknown, name: string, ...args: unknown[]): unknown => {
  const method = member(owner, name);
  if (!isCallable(method)) {
    throw new Error(`The plugin's server half has no function "${name}".`);
  }
  return method.call(owner, ...args);
};

const DEFAULT_APP_CATEGORIES = offerOnly('DEFAULT_APP_CATEGORIES', {
  security: {
    id: 'securitySolution',
    label: 'Security',
    order: 4000,
    euiIconType: 'logoSecurity',
  },
});

/** The plugins that the host stands in for, by id; a plugin's contract holds its used part only. */
const standIns = (
  features: FeatureRegistry,
  esqlRegistry: EsqlRegistry
): Readonly<Record<string, object>> => ({
  features: offerOnly('features', {
    registerKibanaFeature: features.register.bind(features),
  }),
  share: offerOnly('share', {}),
  esql: esqlRegistry.setup,
  licensing: offerOnly('licensing', {}),
  cases: offerOnly('cases', {}),
  agentBuilder: offerOnly('agentBuilder', {}),
});

const chosen = (manifest: Manifest, offered: Readonly<Record<string, object>>) => {
  const missing = manifest.requiredPlugins.filter((id) => !Object.hasOwn(offered, id));
  if (missing.length > 0) {
    throw new Error(
      `Plugin "${manifest.id}" requires the plugins [${missing.join(', ')}], which the workbench does not have.`
    );
  }
  const asked = [...manifest.requiredPlugins, ...manifest.optionalPlugins];
  return Object.fromEntries(Object.entries(offered).filter(([id]) => asked.includes(id)));
};

/** Validated settings, and those of them that the browser may see. */
const readConfig = (
  { configPath }: Manifest,
  descriptor: unknown,
  kibanaYml: Readonly<Record<string, unknown>>
) => {
  const { settings, unknown } = pluginSettings(kibanaYml, configPath);
  const schema = member(descriptor, 'schema');
  const unread = [
    ...unknown,
    ...(schema === undefined && settings !== undefined ? [configPath] : []),
  ];
  if (unread.length > 0) {
    throw new Error(
      `Unknown configuration key(s): ${unread.map((key) => `"${key}"`).join(', ')}. Check for spelling errors and ensure that expected plugins are installed.`
    );
  }
  if (schema === undefined) return { config: {}, browserConfig: {} };
  const config = call(schema, 'validate', settings, {}, `config validation of [${configPath}]`);
  const exposed = Object.entries(Object(member(descriptor, 'exposeToBrowser') ?? {}));
  return {
    config,
    browserConfig: Object.fromEntries(
      exposed
        .filter(([, isExposed]) => isExposed === true)
        .map(([key]) => [key, member(config, key)])
    ),
  };
};

/**
 * Reads a plugin's manifest, loads its server half and takes it through `setup` and `start`.
 * @throws Error with one sentence when the manifest, a setting or the plugin itself is refused
 */
export const startPluginServer = async ({
  directory,
  kibanaYml,
  date,
  log,
}: PluginServerOptions): Promise<PluginServer> => {
  const manifestFile = path.join(directory, 'kibana.json');
  if (!existsSync(manifestFile)) throw new Error('The plugin has no kibana.json.');
  const manifest = readManifest(readFileSync(manifestFile, 'utf8'), KIBANA_VERSION);
  const features = new FeatureRegistry();
  const routes: RegisteredRoute[] = [];
  const esqlRegistry = createEsqlRegistry();
  for (const feature of STAND_IN_FEATURES) features.register(feature);
  const dependencies = chosen(manifest, standIns(features, esqlRegistry));
  if (!manifest.server) {
    const { browserConfig } = readConfig(manifest, undefined, kibanaYml);
    return { manifest, routes, features, esqlRegistry, browserConfig, stop: () => undefined };
  }
  const half = moduleLoader({
    directory,
    date,
    supplied: {
      '@kbn/config-schema': configSchema,
      '@kbn/core/server': offerOnly('@kbn/core/server', { DEFAULT_APP_CATEGORIES }),
      '@elastic/elasticsearch': elasticsearchClient,
      rxjs,
    },
  })('server');
  const { config, browserConfig } = readConfig(manifest, member(half, 'config'), kibanaYml);
  const context = offerOnly('initializerContext', {
    config: offerOnly('initializerContext.config', { get: () => config }),
    logger: log.get('plugins', manifest.id),
    env: { packageInfo: { version: KIBANA_VERSION } },
  });
  const plugin = await call(half, 'plugin', context);
  const core = offerOnly('core', {
    http: offerOnly('core.http', { createRouter: () => createRouter(routes) }),
  });
  call(plugin, 'setup', core, offerOnly('plugins', dependencies));
  const started = Object.keys(dependencies).map((id) => [id, offerOnly(id, {})]);
  call(plugin, 'start', offerOnly('core', {}), offerOnly('plugins', Object.fromEntries(started)));
  return {
    manifest,
    routes,
    features,
    esqlRegistry,
    browserConfig,
    stop: () => {
      if (isCallable(member(plugin, 'stop'))) call(plugin, 'stop');
    },
  };
};
