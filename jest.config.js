// Jest for the plugin and the workbench. Nothing here needs a Kibana checkout; `workbench` may be deleted.
process.env.TZ = 'UTC';
process.env.LC_ALL = 'C';

const shared = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages are published as ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(chevrotain|@chevrotain|lodash-es|uuid)/)'],
  moduleNameMapper: {
    '^chevrotain$': '<rootDir>/node_modules/chevrotain/lib/chevrotain.mjs',
    '^@emotion/sheet$': '<rootDir>/scripts/test/no_style_sheet',
    '^@kbn/datemath$': '@elastic/datemath',
    '^@kbn/es-query$': '<rootDir>/kibana_shared/es_query',
    '^@kbn/i18n$': '<rootDir>/kibana_shared/i18n',
    '^@kbn/i18n-react$': '<rootDir>/kibana_shared/i18n_react',
    '^@kbn/config-schema$': '<rootDir>/kibana_shared/config_schema',
  },
  testMatch: ['**/*.test.{ts,tsx}'],
  restoreMocks: true,
};

/** A folder that was deleted must not fail the others. */
const roots = (...folders) =>
  folders
    .filter((folder) => require('fs').existsSync(require('path').join(__dirname, folder)))
    .map((folder) => `<rootDir>/${folder}`);

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'plugin',
      testEnvironment: 'node',
      roots: roots('common', 'server', 'kibana_shared', 'scripts'),
    },
    {
      ...shared,
      displayName: 'page',
      testEnvironment: 'jsdom',
      roots: roots('public'),
    },
    ...(roots('workbench').length === 0
      ? []
      : [
          {
            ...shared,
            displayName: 'workbench',
            testEnvironment: 'node',
            roots: roots('workbench'),
            testPathIgnorePatterns: [
              '/node_modules/',
              '/workbench/e2e/',
              '/workbench/integration/',
            ],
          },
        ]),
    ...(roots('workbench/integration').length === 0
      ? []
      : [
          {
            ...shared,
            displayName: 'integration',
            testEnvironment: 'node',
            roots: roots('workbench/integration'),
          },
        ]),
  ],
};
