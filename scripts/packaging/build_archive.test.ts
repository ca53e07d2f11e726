import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../archive/archive';
import type { Archive } from '../archive/archive';
import { RULES } from '../archive/rules';

const ROOT = join(__dirname, '../..');
const BUILD = join(__dirname, 'build_archive.ts');

const SOURCES: Readonly<Record<string, string>> = {
  'public/index.ts': `import { DEFAULT_APP_CATEGORIES } from '@kbn/core/public';
    export const plugin = () => ({ category: DEFAULT_APP_CATEGORIES, load: () => import('./application') });`,
  'public/application.tsx': `import { createRoot } from 'react-dom/client';
    import { EuiText } from '@elastic/eui';
    import * as z from 'zod/mini';
    export const mount = (element: Element) =>
      createRoot(element).render(<><EuiText key="a">{String(z.strictObject({ a: z.string() }).safeParse(1).success)}</EuiText></>);`,
  'public/application.test.tsx': `throw new Error('A test ran.');`,
  'common/plugin.ts': `export const PLUGIN_ID: string = 'ec2DeploymentHunt';`,
  'server/index.ts': `import * as z from 'zod/mini';
    import { PLUGIN_ID } from '../common/plugin';
    export const plugin = async () => (await import('./plugin')).make(z.string().parse(PLUGIN_ID));`,
  'server/plugin.ts': `export const make = (id: string) => ({ id });`,
};

/** In a process of its own: Rspack does not load inside Jest's modules. */
const build = (root: string): string =>
  execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import build from ${JSON.stringify(BUILD)};
       build.buildArchive({ root: ${JSON.stringify(root)} }).then(
         (zip) => process.stdout.write(zip),
         (error) => { process.stderr.write(error.message); process.exitCode = 1; });`,
    ],
    { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }
  );

describe('a build', () => {
  let root: string;
  let zip: string;
  let archive: Archive;

  const write = (sources: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'archive '));
    for (const name of ['kibana.jsonc', 'package.json', '.i18nrc.json', 'LICENSE', 'NOTICE']) {
      cpSync(join(ROOT, name), join(root, name));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    write(SOURCES);
    zip = build(root);
    archive = await readArchive(zip);
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true }));

  it.each(RULES)('in a folder with a space in its name %s', (_, rule) => {
    expect(rule(archive)).toEqual([]);
  });

  it('gives the same archive for the same sources', () => {
    const first = readFileSync(zip);
    expect(readFileSync(build(root)).equals(first)).toBe(true);
  }, 60_000);

  it('gives a server half that Node runs, its dependency included', () => {
    const server = join(root, 'target/plugin/kibana/ec2DeploymentHunt/server');
    const script = `require(${JSON.stringify(server)}).plugin().then((plugin) => process.stdout.write(plugin.id))`;
    rmSync(join(root, 'node_modules'));
    try {
      const id = execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
      expect(id).toBe('ec2DeploymentHunt');
    } finally {
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    }
  });

  it.each([
    [`import classNames from 'clsx/missing'; export const mount = classNames;`, 'does not build'],
    [`import { tabbable } from 'tabbable'; export const mount = tabbable;`, 'must not bring'],
    [`import { css } from '@emotion/css'; export const mount = css;`, 'must not bring'],
  ])(
    'fails on %s',
    (text, sentence) => {
      write({ 'public/application.tsx': text });
      expect(() => build(root)).toThrow(sentence);
    },
    60_000
  );
});
