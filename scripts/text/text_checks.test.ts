import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedTextFaults } from './committed_text_faults';
import { messageFaults } from './message_faults';
import { messagesOf } from './messages';
import { translationFaults } from './translation_faults';

const faults = (...texts: string[]): string =>
  messageFaults(texts.flatMap((text, index) => messagesOf(`public/${index}.tsx`, text))).join('\n');

const translate = (id: string, rest: string): string => `i18n.translate(${id}, { ${rest} });`;

describe('messages', () => {
  it('are read from calls and from elements', () => {
    const text = `const a = i18n.translate('ec2DeploymentHunt.a', {
        defaultMessage: 'Rows: {count, plural, one {# row} other {{rows} rows}}' + ' shown', values: { count: 1, rows },
      });
      const b = <FormattedMessage id="ec2DeploymentHunt.b" defaultMessage="See <link>{name}</link>" values={{ name, link: (t) => t }} />;
      other.translate(1);`;
    expect(messagesOf('public/a.tsx', text)).toEqual([
      {
        where: 'public/a.tsx:1',
        id: 'ec2DeploymentHunt.a',
        defaultMessage: 'Rows: {count, plural, one {# row} other {{rows} rows}} shown',
        values: ['count', 'rows'],
      },
      {
        where: 'public/a.tsx:4',
        id: 'ec2DeploymentHunt.b',
        defaultMessage: 'See <link>{name}</link>',
        values: ['name', 'link'],
      },
    ]);
    expect(faults(text)).toBe('');
  });

  it.each([
    [translate(`'other.a'`, `defaultMessage: 'A'`), 'must begin with "ec2DeploymentHunt."'],
    [translate('id', `defaultMessage: 'A'`), 'an id that is no plain text'],
    [translate(`'ec2DeploymentHunt.a'`, ''), 'no default message'],
    [translate(`'ec2DeploymentHunt.a'`, `defaultMessage: text`), 'no default message'],
    [translate(`'ec2DeploymentHunt.a'`, `defaultMessage: '{n}'`), 'gives no value for {n}'],
    [translate(`'ec2DeploymentHunt.a'`, `defaultMessage: 'A', values: { n }`), 'the value "n"'],
    [translate(`'ec2DeploymentHunt.a'`, `defaultMessage: 'A {'`), 'is malformed'],
    [translate(`'ec2DeploymentHunt.a'`, `defaultMessage: '{n}', values`), ''],
  ])('are refused where %s', (text, sentence) => {
    expect(faults(text)).toContain(sentence);
  });

  it('have an id of their own each', () => {
    const text = translate(`'ec2DeploymentHunt.a'`, `defaultMessage: 'A'`);
    expect(faults(text, text)).toBe(
      'public/1.tsx:1 has the id "ec2DeploymentHunt.a" of public/0.tsx:1.'
    );
  });
});

describe('translations', () => {
  it('translate what is there, with the same values', () => {
    const root = mkdtempSync(join(tmpdir(), 'translations '));
    mkdirSync(join(root, 'translations'));
    const messages = {
      'ec2DeploymentHunt.a': 'Rien',
      'ec2DeploymentHunt.b': '{nombre} lignes',
      'ec2DeploymentHunt.c': '{count} lignes',
    };
    writeFileSync(join(root, 'translations/fr-FR.json'), JSON.stringify({ messages }));
    const source = ['b', 'c'].map((name) =>
      translate(`'ec2DeploymentHunt.${name}'`, `defaultMessage: '{count} rows', values: { count }`)
    );
    expect(translationFaults(root, messagesOf('public/a.ts', source.join('\n')))).toEqual([
      'translations/fr-FR.json translates "ec2DeploymentHunt.a", which the page does not have.',
      'translations/fr-FR.json uses other values in "ec2DeploymentHunt.b" than the page.',
    ]);
    rmSync(root, { recursive: true });
  });
});

describe('committed text', () => {
  const machine = ['', 'home', 'someone', 'hunt'].join('/');

  it.each([
    [
      'README.md',
      `see ${'registry'}.npmjs.org`,
      'README.md:1 has the address of a package registry',
    ],
    ['package-lock.json', `"resolved"${': "https'}://a`, 'a lock file address'],
    ['scripts/a.ts', `\nconst a = '${machine}';`, 'scripts/a.ts:2 has a path of one machine'],
    ['common/a.ts', `// ${'TO' + 'DO'}: later`, 'a note to oneself'],
    ['public/a.ts', '// as the Workbench does', 'the workbench'],
  ])('in %s may not be %j', (path, text, sentence) => {
    expect(committedTextFaults(path, text).join()).toContain(sentence);
  });

  it('may name the workbench outside of what ships', () => {
    expect(committedTextFaults('README.md', 'the workbench')).toEqual([]);
  });
});
