import type { CoreSetup, Plugin, PluginInitializerContext } from '@kbn/core/server';
import type { EsqlServerPluginSetup } from '@kbn/esql/server';
import type { FeaturesPluginSetup } from '@kbn/features-plugin/server';
import type { HuntConfig } from './config';
import { feature } from './feature';
import { recommendQueries } from './launch/recommend_queries';
import { logText } from './log_text';
import { registerDeleteQuery } from './routes/delete_query';
import { registerReadQuery } from './routes/read_query';
import type { RouteDependencies } from './routes/route_dependencies';
import { registerStartQuery } from './routes/start_query';
import { EsqlClient } from './services/esql/esql_client';
import { HuntService } from './services/hunt/hunt_service';

interface SetupDependencies {
  features: FeaturesPluginSetup;
  esql?: EsqlServerPluginSetup;
}

/** Kibana's own default. Starting and reading answer within seconds, whatever the hunt takes. */
const LONGEST_CALL_MS = 30_000;

/** The server half: wires, and nothing else. It keeps no state, so any Kibana node may answer. */
export class Ec2DeploymentHuntPlugin implements Plugin<
  void,
  void,
  SetupDependencies,
  Record<string, never>
> {
  constructor(private readonly context: PluginInitializerContext<HuntConfig>) {}

  setup(core: CoreSetup, plugins: SetupDependencies): void {
    const { index_patterns: indexPatterns, request_timeout: requestTimeout } =
      this.context.config.get();
    const esqlOptions = {
      callTimeoutMs: Math.min(requestTimeout.asMilliseconds(), LONGEST_CALL_MS),
      crossCluster: indexPatterns.includes(':'),
    };
    const dependencies: RouteDependencies = {
      router: core.http.createRouter(),
      logger: this.context.logger.get('routes'),
      huntAs: (client) => new HuntService(new EsqlClient(client, esqlOptions), indexPatterns),
    };
    plugins.features.registerKibanaFeature(feature);
    registerStartQuery(dependencies);
    registerReadQuery(dependencies);
    registerDeleteQuery(dependencies);
    this.recommendQueries(plugins, indexPatterns);
  }

  start(): void {}

  /** The editor of ES|QL is a neighbour that may be missing or changed: the hunt runs without it. */
  private recommendQueries(plugins: SetupDependencies, indexPatterns: string): void {
    try {
      if ('esql' in plugins && plugins.esql !== undefined) {
        recommendQueries(plugins.esql, indexPatterns);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.context.logger
        .get('launch')
        .warn(`The recommended queries are off: ${logText(message)}`);
    }
  }
}
