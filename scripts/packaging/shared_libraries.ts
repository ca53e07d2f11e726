/**
 * The libraries that Kibana 9.5 shares with plugins: the import's name to the property of
 * `__kbnSharedDeps__`. Source: src/platform/packages/private/kbn-ui-shared-deps-src/src/definitions.js.
 * Only libraries that a page of ours may sensibly use; anything else is refused by the build.
 */
export const SHARED_LIBRARIES: Readonly<Record<string, string>> = {
  react: 'React',
  'react-dom': 'ReactDom',
  'react-router-dom': 'ReactRouterDom',
  '@emotion/react': 'EmotionReact',
  moment: 'Moment',
  'moment-timezone': 'MomentTimezone',
  rxjs: 'Rxjs',
  lodash: 'Lodash',
  '@elastic/numeral': 'ElasticNumeral',
  '@elastic/charts': 'ElasticCharts',
  '@elastic/eui': 'ElasticEui',
  '@elastic/eui-theme-borealis': 'ElasticEuiThemeBorealis',
  tslib: 'TsLib',
  uuid: 'Uuid',
  history: 'History',
  classnames: 'Classnames',
  '@kbn/i18n': 'KbnI18n',
  '@kbn/i18n-react': 'KbnI18nReact',
  '@kbn/datemath': 'KbnDatemath',
  '@kbn/es-query': 'KbnEsQuery',
  '@kbn/rison': 'KbnRison',
  '@kbn/shared-ux-router': 'KbnSharedUxRouter',
  '@kbn/react-kibana-mount': 'KbnReactKibanaMount',
};

/** What the bundle reads in place of each import, as Kibana's own bundles do. */
export const sharedExternals = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(SHARED_LIBRARIES).map(([name, property]) => [
      name,
      `__kbnSharedDeps__.${property}`,
    ])
  ),
  '@kbn/core/public': "__kbnBundles__.get('entry/core/public')",
});
