import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildKibanaBrowser } from './build_browser';
import { installAuthentication } from './server/authentication';
import { bundleRoute } from './server/bundle_files';
import { openCluster } from './server/cluster';
import type { HostRoute } from './server/host_route';
import { hostRoutes } from './server/host_routes';
import { httpServer } from './server/http_server';
import { logger, type WriteLine } from './server/log';
import { pageRoutes } from './server/page_routes';
import { startPluginServer } from './server/plugin_server';
import { hostRoute } from './server/run_host_route';
import { pluginRoute } from './server/run_plugin_route';
import { Sessions } from './server/sessions';
import { signInRoutes } from './server/sign_in_routes';
import { readTranslation } from './server/translations';
import { unpackArchive } from './server/unpack_archive';
import { standingDate } from './standing_date';

export interface KibanaOptions {
  /** The plugin's zip. */
  archive: string;
  /** `ca`: a PEM file, or its text. */
  elasticsearch: { url: string; ca?: string };
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Such as `/base`. */
  basePath?: string;
  /** Where the clock stands still for the plugin and the page; it runs without. */
  now?: Date;
  /** `kibana.yml`, such as `{ 'ec2_deployment_hunt.index_patterns': 'logs-*' }`. */
  settings?: Readonly<Record<string, unknown>>;
  /** One sentence that every page shows. */
  notice?: string;
  /** Whoever can sign in may use the plugin. */
  realCluster?: boolean;
  /** Takes warnings and errors; the terminal without. */
  writeLine?: WriteLine;
  /** Further routes, for tests. */
  routes?: readonly HostRoute[];
}

export interface RunningKibana {
  /** With the base path, without slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

const STATE = path.join(__dirname, '..', '..', '.workbench');

const normalBasePath = (basePath: string): string => {
  if (basePath === '' || /^(\/[A-Za-z0-9_.~-]+)+$/.test(basePath)) return basePath;
  throw new Error(
    `The base path "${basePath}" must begin with a slash and end without one, such as /base.`
  );
};

const startError = (error: unknown, host: string, port: number): Error => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Error(`Port ${port} of ${host} is in use; choose another one with --port.`);
  }
  return error instanceof Error ? error : new Error(String(error));
};

/**
 * Runs a plugin's archive as Kibana would, on an Elasticsearch.
 * @throws Error with one sentence: archive, manifest or setting refused, Elasticsearch not reachable, port in use
 */
export const startKibana = async (options: KibanaOptions): Promise<RunningKibana> => {
  const { host, now, notice, realCluster = false } = options;
  const serverBasePath = normalBasePath(options.basePath ?? '');
  const log = logger(options.writeLine ?? ((line) => process.stderr.write(`${line}\n`)));
  const { directory, hash } = await unpackArchive(options.archive, path.join(STATE, 'archive'));
  const plugin = await startPluginServer({
    directory,
    kibanaYml: options.settings ?? {},
    date: now === undefined ? Date : standingDate(now),
    log,
  });
  const browser = await buildKibanaBrowser();
  const cluster = openCluster(options.elasticsearch);
  await cluster.checkReachable();

  const build = createHash('sha256').update(`${hash} ${browser.hash}`).digest('hex').slice(0, 12);
  const bundlesPath = `/${build}/bundles`;
  const sessions = new Sessions();
  const server = httpServer({ host, port: options.port, serverBasePath });
  installAuthentication(server, {
    cluster,
    sessions,
    serverBasePath,
    features: plugin.features,
    everyoneMayUse: realCluster,
  });
  server.route([
    ...signInRoutes({ cluster, sessions, serverBasePath }),
    ...pageRoutes({
      plugin,
      translation: readTranslation(directory, 'en'),
      serverBasePath,
      bundlesPath,
      notice: notice ?? null,
      standingClock: now ?? null,
    }),
    bundleRoute(bundlesPath, [
      [
        `plugin/${plugin.manifest.id}/${plugin.manifest.version}/`,
        path.join(directory, 'target', 'public'),
      ],
      ['shared/', browser.shared],
      ['', browser.host],
    ]),
    ...[...hostRoutes(plugin, () => now ?? new Date()), ...(options.routes ?? [])].map((route) =>
      hostRoute(route, cluster, log)
    ),
    ...plugin.routes.map((route) => pluginRoute(route, cluster, log)),
  ]);
  try {
    await server.start();
  } catch (error) {
    plugin.stop();
    await cluster.close();
    throw startError(error, host, options.port);
  }
  const port = Number(server.info.port);
  return {
    url: `http://${host}:${port}${serverBasePath}`,
    port,
    close: async () => {
      plugin.stop();
      await server.stop({ timeout: 1_000 });
      await cluster.close();
    },
  };
};
