/*
 * The libraries that Kibana shares with plugins, as far as the plugin or the host uses them. The
 * properties' names are Kibana's. `require` and not `import`: a bundle that reads a property as its
 * module expects the module itself, with its own idea of a default export.
 */
/* eslint-disable @typescript-eslint/no-require-imports */
const sharedDeps: Readonly<Record<string, unknown>> = {
  React: require('react'),
  ReactDom: require('react-dom'),
  EmotionReact: require('@emotion/react'),
  EmotionCache: require('@emotion/cache'),
  Moment: require('moment'),
  MomentTimezone: require('moment-timezone'),
  Rxjs: require('rxjs'),
  Lodash: require('lodash'),
  ElasticCharts: require('@elastic/charts'),
  ElasticEui: require('@elastic/eui'),
  ElasticEuiThemeBorealis: require('@elastic/eui-theme-borealis'),
  KbnI18n: require('@kbn/i18n'),
  KbnI18nReact: require('@kbn/i18n-react'),
  KbnEsQuery: require('@kbn/es-query'),
  KbnDatemath: require('@elastic/datemath'),
};

Reflect.set(window, '__kbnSharedDeps__', sharedDeps);
