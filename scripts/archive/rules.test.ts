import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from './archive';
import { ENTRY_SCRIPT, PLUGIN_FOLDER } from './archive';
import { bundleSize } from './bundle_size';
import { dynamicCode } from './dynamic_code';
import { foreignContent } from './foreign_content';
import { layout } from './layout';
import { manifest } from './manifest';
import { packageFile } from './package_file';
import { registration } from './registration';
import { RULES } from './rules';
import { secondCopies } from './second_copies';
import { serverRequires } from './server_requires';
import { sharedLibraries } from './shared_libraries';
import { translations } from './translations';
import { archiveWith, CHUNK_SCRIPT, VALID_MANIFEST } from './valid_archive.mock';
import type { Changes } from './valid_archive.mock';

const breaches = (rule: Rule, changes: Changes): string => rule(archiveWith(changes)).join('\n');

const withManifest = (changes: Record<string, unknown>): Changes => ({
  [`${PLUGIN_FOLDER}kibana.json`]: JSON.stringify({ ...VALID_MANIFEST, ...changes }),
});

const inChunk = (text: string): Changes => ({ [CHUNK_SCRIPT]: text });

const textOf = (path: string): string =>
  readFileSync(join(__dirname, '../../node_modules', path), 'utf8');

it.each(RULES)('an archive in order %s', (_, rule) => {
  expect(rule(archiveWith())).toEqual([]);
});

describe('the layout', () => {
  it.each(['kibana.json', 'NOTICE', 'server/index.js'])('is broken without %s', (name) => {
    expect(breaches(layout, { [`${PLUGIN_FOLDER}${name}`]: null })).toContain('is missing');
  });

  it('is broken by a file outside of the plugin and by one that has no place', () => {
    expect(breaches(layout, { 'other/file.js': '' })).toContain('other/file.js lies outside');
    expect(breaches(layout, { [`${PLUGIN_FOLDER}jest.config.js`]: '' })).toContain('has no place');
  });

  it('is broken by a script whose compressed copy is absent or stale', () => {
    const archive = new Map(archiveWith());
    archive.delete(`${CHUNK_SCRIPT}.br`);
    expect(layout(archive).join()).toContain('no compressed copy');
    archive.set(`${CHUNK_SCRIPT}.br`, archiveWith().get(`${ENTRY_SCRIPT}.br`)!);
    expect(layout(archive).join()).toContain('no compressed copy');
  });

  it('is broken by a chunk that is missing or that nothing loads', () => {
    expect(breaches(layout, { [CHUNK_SCRIPT]: null })).toContain('which is missing');
    expect(breaches(layout, { [CHUNK_SCRIPT.replace('0a', '1a')]: '' })).toContain('Nothing loads');
  });
});

describe('the manifest', () => {
  it.each([
    [{ browser: true }, 'the key "browser", which Kibana does not know'],
    [{ id: 'ec2_hunt' }, '"id" of kibana.json must be in camel case'],
    [{ id: 'otherHunt' }, 'is not the name of its folder'],
    [{ version: undefined }, '"version" of kibana.json must be a full version'],
    [{ kibanaVersion: 'kibana' }, '"kibanaVersion" of kibana.json must be a full version'],
    [{ kibanaVersion: undefined }, '"kibanaVersion" of kibana.json must be a full version'],
    [{ owner: {} }, '"owner" of kibana.json must have a name'],
    [{ owner: { name: 'a', mail: 'b' } }, '"owner" of kibana.json must have a name'],
    [{ server: 'yes' }, '"server" of kibana.json must be true or false'],
    [{ server: false, ui: false }, 'neither "server" nor "ui"'],
    [{ configPath: 1 }, '"configPath" of kibana.json must'],
    [{ requiredPlugins: ['data-views'] }, '"requiredPlugins" of kibana.json must'],
    [{ optionalPlugins: 'share' }, '"optionalPlugins" of kibana.json must'],
    [{ type: 'preload' }, '"type" of kibana.json must'],
  ])('is broken by %j', (change, sentence) => {
    expect(breaches(manifest, withManifest(change))).toContain(sentence);
  });

  it('is broken when it is no JSON, and by a kibana.jsonc', () => {
    expect(breaches(manifest, { [`${PLUGIN_FOLDER}kibana.json`]: '{,}' })).toContain('no JSON');
    expect(breaches(manifest, { [`${PLUGIN_FOLDER}kibana.jsonc`]: '{}' })).toContain('jsonc');
  });
});

describe('package.json', () => {
  it('is broken by a further key and by a dependency that is not carried', () => {
    const more = JSON.stringify({ name: 'a', version: '1', license: 'Apache-2.0', scripts: {} });
    expect(breaches(packageFile, { [`${PLUGIN_FOLDER}package.json`]: more })).toContain(
      'nothing else'
    );
    const carried = `${PLUGIN_FOLDER}node_modules/zod/package.json`;
    expect(breaches(packageFile, { [carried]: null })).toContain('zod 4.4.3 is not carried');
    expect(breaches(packageFile, { [carried]: '{"version":"3.0.0"}' })).toContain('not carried');
  });
});

describe('the registration', () => {
  it.each([
    [`__kbnBundles__.define('plugin/ec2DeploymentHunt/public', f, 'x')`, '2 times'],
    [`__kbnBundles__.get('plugin/discover/public')`, 'gets the bundle "plugin/discover/public"'],
    [`const all = __kbnBundles__; all.define('x')`, 'in a way of its own'],
  ])('is broken by a chunk with %s', (text, sentence) => {
    expect(breaches(registration, inChunk(text))).toContain(sentence);
  });

  it('is broken without a definition, and by one under another key', () => {
    expect(breaches(registration, { [ENTRY_SCRIPT]: '' })).toContain('0 times');
    expect(
      breaches(registration, { [ENTRY_SCRIPT]: `__kbnBundles__.define('x', f, 'x')` })
    ).toContain('must define "plugin/ec2DeploymentHunt/public"');
  });
});

describe('code made from text', () => {
  it.each([
    'eval("1")',
    '(0, eval)("1")',
    'new Function("return this")()',
    'Function("return this")()',
    'const F = Function; new F("")',
    'globalThis.eval("1")',
    'window["Function"]("1")',
    '(() => {}).constructor("1")()',
    '[].map.constructor.constructor("1")',
    'setTimeout("alert(1)", 1)',
    'link.href = "javascript:alert(1)"',
  ])('is found in %s', (text) => {
    expect(breaches(dynamicCode, inChunk(text))).toContain('can make code from text');
    expect(breaches(dynamicCode, { [`${PLUGIN_FOLDER}server/x.js`]: text })).toContain('can make');
  });

  it.each([
    'x instanceof Function',
    'Function.prototype.call',
    'const schema = { Function: 1 }; schema.Function',
    'setTimeout(() => 1, 1)',
    '"Function"',
  ])('is not seen in %s', (text) => {
    expect(breaches(dynamicCode, inChunk(text))).toBe('');
  });

  it('is found in what the whole of zod would bring', () => {
    const util = textOf('zod/v4/core/util.cjs');
    expect(breaches(dynamicCode, inChunk(util))).toContain('can make code from text');
  });
});

describe('shared libraries', () => {
  it('are only those that Kibana shares', () => {
    expect(breaches(sharedLibraries, inChunk('__kbnSharedDeps__.Axios'))).toContain(
      '__kbnSharedDeps__.Axios, which Kibana does not share'
    );
    expect(breaches(sharedLibraries, inChunk('const all = __kbnSharedDeps__'))).toContain(
      'as a value'
    );
  });

  it.each([
    ['React', textOf('react/cjs/react.production.min.js')],
    ['ReactDom', textOf('react-dom/cjs/react-dom.production.min.js')],
    ['EUI', textOf('@elastic/eui/lib/components/spacer/spacer.js')],
    ['Emotion', textOf('@emotion/cache/dist/emotion-cache.browser.esm.js')],
    ['moment', textOf('moment/min/moment.min.js')],
    ['lodash', textOf('lodash/lodash.min.js')],
    ['the i18n runtime', textOf('intl-messageformat/src/error.js')],
  ])('must not come a second time: %s', (library, text) => {
    expect(breaches(secondCopies, inChunk(text))).toContain(`carries a copy of ${library}`);
  });
});

describe('foreign content', () => {
  it.each([
    ['server/index.test.js', '', 'is a test'],
    ['common/cell.mock.js', '', 'is a test'],
    ['server/__tests__/a.js', '', 'is a test'],
    ['server/index.ts', '', 'is a source'],
    ['server/index.js.map', '', 'is a source'],
    ['server/a.js', '// see workbench/kibana', 'mentions the workbench'],
    ['server/a.js', '//# sourceMappingURL=a.js.map', 'mentions a source map'],
    [
      'server/a.js',
      `const a = "${['', 'home', 'someone', 'hunt'].join('/')}"`,
      'mentions a path of the machine',
    ],
  ])('is found in %s with "%s"', (name, text, sentence) => {
    expect(breaches(foreignContent, { [`${PLUGIN_FOLDER}${name}`]: text })).toContain(sentence);
  });
});

describe('what the server half requires', () => {
  it.each(['./missing', 'lodash', '@elastic/eui'])('must be provided: %s', (specifier) => {
    const path = `${PLUGIN_FOLDER}server/index.js`;
    expect(breaches(serverRequires, { [path]: `require('${specifier}')` })).toContain(
      `requires "${specifier}", which nothing provides`
    );
  });
});

describe('translations', () => {
  const configuration = `${PLUGIN_FOLDER}.i18nrc.json`;

  it('are broken by another prefix, a missing file and an unlisted one', () => {
    expect(breaches(translations, { [configuration]: '{"paths":{"other":"."}}' })).toContain(
      'must have'
    );
    const listed = '{"paths":{"ec2DeploymentHunt":"."},"translations":["translations/fr-FR.json"]}';
    expect(breaches(translations, { [configuration]: listed })).toContain('and missing');
    expect(breaches(translations, { [`${PLUGIN_FOLDER}translations/fr-FR.json`]: '{}' })).toContain(
      'is not listed'
    );
  });
});

describe('the size', () => {
  it('is too large with an entry over 5 KB or chunks over 100 KB', () => {
    const noise = (bytes: number) => randomBytes(bytes).toString('base64');
    expect(breaches(bundleSize, { [ENTRY_SCRIPT]: noise(6 * 1024) })).toContain('The entry has');
    expect(breaches(bundleSize, inChunk(noise(110 * 1024)))).toContain('The chunks have');
  });
});
