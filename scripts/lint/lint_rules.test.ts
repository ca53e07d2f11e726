import { join } from 'node:path';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';

/** The rules are plain modules, as ESLint loads them. */
const rule = (file: string, name: string): Rule.RuleModule => {
  const module: Record<string, Rule.RuleModule> = jest.requireActual(join(__dirname, file));
  const found = module[name];
  if (found === undefined) {
    throw new Error(`${file} has no rule ${name}.`);
  }
  return found;
};

const RULES = {
  boundaries: rule('boundaries.mjs', 'boundaries'),
  names: rule('file_names.mjs', 'fileNames'),
};

const messages = (file: string, text: string): string =>
  new Linter({ cwd: '/repository' })
    .verify(
      text,
      [
        {
          files: ['**/*.{js,ts,tsx}'],
          plugins: { local: { rules: RULES } },
          rules: { 'local/boundaries': 'error', 'local/names': 'error' },
        },
      ],
      { filename: `/repository/${file}` }
    )
    .map(({ message }) => message)
    .join('\n');

const importing = (source: string): string => `import x from '${source}'; x();`;

const FORBIDDEN = /may not import|may not be used here|may be used only in/;

describe('boundaries', () => {
  it.each([
    ['common/result/row.ts', '../../server/routes/paths'],
    ['common/result/row.ts', 'lodash'],
    ['common/result/row.ts', 'zod'],
    ['common/result/row.ts', 'node:fs'],
    ['server/services/hunt.ts', '../../public/plugin'],
    ['public/pages/page.tsx', '../../server/plugin'],
    ['public/pages/page.tsx', '../../kibana_shared/i18n'],
    ['public/pages/page.tsx', '@emotion/css'],
    ['public/pages/page.tsx', '@kbn/core/public'],
    ['public/components/table.tsx', '@kbn/share-plugin/public'],
    ['server/config.ts', '@kbn/core/server'],
    ['workbench/kibana/host.ts', '../../common/plugin'],
    ['workbench/integration/run.test.ts', '../../server/plugin'],
    ['workbench/elasticsearch/engine.ts', '../../scripts/packaging/ensure_archive'],
    ['kibana_shared/i18n/i18n.ts', '../../common/plugin'],
    ['server/plugin.test.ts', '../public/plugin'],
  ])('forbid %s to import %s', (file, source) => {
    expect(messages(file, importing(source))).toMatch(FORBIDDEN);
    expect(messages(file, `export * from '${source}';`)).toMatch(FORBIDDEN);
    expect(messages(file, `const f = () => import('${source}'); f();`)).toMatch(FORBIDDEN);
  });

  it.each([
    ['common/result/row.ts', '../queries/cell'],
    ['common/result/row.ts', 'zod/mini'],
    ['common/esql/escape.test.ts', 'typescript'],
    ['server/services/hunt.ts', '../../common/plugin'],
    ['server/services/hunt.ts', '@kbn/core/server'],
    ['server/config.ts', '@kbn/config-schema'],
    ['public/application.tsx', '@kbn/core/public'],
    ['public/components/table.tsx', '@elastic/eui'],
    ['public/components/table.tsx', '@kbn/i18n-react'],
    ['workbench/kibana/host.ts', '../../kibana_shared/i18n'],
    ['workbench/kibana/server/a.ts', '../public/b'],
    ['workbench/start/start_workbench.ts', '../../scripts/packaging/ensure_archive'],
  ])('let %s import %s', (file, source) => {
    expect(messages(file, importing(source))).toBe('');
  });
});

describe('file names', () => {
  it.each(['common/huntRow.ts', 'common/hunt-row.ts', 'common/utils.ts', 'public/helpers/a.ts'])(
    'may not be %s',
    (file) => {
      expect(messages(file, '')).toMatch(/is not snake_case|says nothing/);
    }
  );

  it.each(['common/hunt_row.ts', 'common/hunt_row.test.ts', 'jest.config.js'])(
    'may be %s',
    (file) => {
      expect(messages(file, '')).toBe('');
    }
  );
});
