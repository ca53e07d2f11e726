/*
 * The used part of the server half of the `esql` plugin, Kibana 9.1 to 9.6
 * (src/platform/plugins/shared/esql/server/README.md).
 */
declare module '@kbn/esql/server' {
  export interface RecommendedQuery {
    name: string;
    query: string;
    description?: string;
  }

  export interface EsqlServerPluginSetup {
    getExtensionsRegistry(): {
      /**
       * `security`: shown in the Security solution view. `classic`: shown in every view, since 9.4;
       * before that it is a view that nobody has.
       */
      setRecommendedQueries(queries: RecommendedQuery[], solution: 'security' | 'classic'): void;
    };
  }
}
