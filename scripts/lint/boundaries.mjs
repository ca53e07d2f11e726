import { dirname, relative, resolve } from 'node:path';

/**
 * What each top folder may import: other top folders, and packages. `null` = any package.
 * A test may use any package, and what its own folder may.
 */
const ZONES = {
  common: { folders: ['common'], packages: [/^zod\/mini$/] },
  server: {
    folders: ['server', 'common'],
    packages: [/^zod\/mini$/, /^rxjs$/, /^node:/, /^@elastic\/elasticsearch$/, /^@kbn\//],
  },
  public: {
    folders: ['public', 'common'],
    packages: [
      /^(zod\/mini|rxjs|react|react-dom|react-dom\/client|moment|moment-timezone|lodash)$/,
      /^@elastic\/(eui|charts|eui-theme-borealis)$/,
      /^@emotion\/react$/,
      /^@kbn\//,
    ],
  },
  kibana_shared: { folders: ['kibana_shared'], packages: null },
  scripts: { folders: ['scripts'], packages: null },
  workbench: { folders: ['workbench', 'kibana_shared', 'typings'], packages: null },
};

/** `npm start` builds the archive, and the tests and the bench use the same build. */
const BUILDS_THE_ARCHIVE = /^workbench\/(start\.ts$|start\/|integration\/|e2e\/|bench\/)/;

/** Where Kibana's core and other plugins may be used; the rest gets functions. */
const TOUCHES_KIBANA =
  /^(server|public)\/(index\.ts|plugin\.ts|feature\.ts|application\.tsx|(routes|services|launch)\/.*)$/;

const KIBANA = /^@kbn\/(core\/|[a-z-]+-plugin\/)/;

const IS_TEST = /\.(test|mock)\.tsx?$/;

const fault = (file, source) => {
  const zone = ZONES[file.split('/')[0]];
  if (zone === undefined) {
    return undefined;
  }
  if (source.startsWith('.')) {
    const [target] = relative('/', resolve('/', dirname(file), source)).split('/');
    const mayBuild = target === 'scripts' && BUILDS_THE_ARCHIVE.test(file);
    return zone.folders.includes(target) || mayBuild ? undefined : 'folder';
  }
  if (IS_TEST.test(file)) {
    return undefined;
  }
  if (zone.packages !== null && !zone.packages.some((allowed) => allowed.test(source))) {
    return 'package';
  }
  return KIBANA.test(source) && /^(server|public)\//.test(file) && !TOUCHES_KIBANA.test(file)
    ? 'kibana'
    : undefined;
};

/** Keeps the parts of the house apart; the table above is the law. */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: 'This folder may not import "{{source}}".',
      package: 'The package "{{source}}" may not be used here.',
      kibana:
        '"{{source}}" may be used only in index.ts, plugin.ts, feature.ts, application.tsx, routes/, services/ and launch/.',
    },
  },
  create: (context) => {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node) => {
      const source = node.source?.value;
      const messageId = typeof source === 'string' ? fault(file, source) : undefined;
      if (messageId !== undefined) {
        context.report({ node, messageId, data: { source } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
