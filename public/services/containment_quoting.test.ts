/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { hostileTexts, hostileTextSeed } from '../../common/hostile_text.mock';
import { shellQuoted } from './containment_quoting';

const seed = hostileTextSeed();

/** What a real shell makes of the words: each between marks that no text here can hold. */
const wordsOf = (shell: string, words: readonly string[]): string[] =>
  execFileSync(shell, ['-c', `printf '%s\\1' ${words.join(' ')}`], { encoding: 'utf8' })
    .split('\u0001')
    .slice(0, -1);

const INJECTIONS = [
  `x'; touch /tmp/owned; echo '`,
  '$(id)',
  '`id`',
  '${HOME}',
  '!!',
  'a\\',
  "'",
  "''",
  '"',
  '--endpoint-url=https://example.test',
  '~',
  '*',
  '# comment',
  '| cat',
  '&& id',
  '> file',
  '',
];

it.each(['sh', 'bash'])('makes each text one word of %s', (shell) => {
  const texts = [
    ...INJECTIONS,
    ...hostileTexts(seed, 200).filter((text) => shellQuoted(text) !== null),
  ];
  expect(texts.length).toBeGreaterThan(INJECTIONS.length + 10);
  expect(
    wordsOf(
      shell,
      texts.map((text) => shellQuoted(text) ?? '')
    )
  ).toEqual(texts);
});

it(`refuses what cannot be seen (seed ${seed})`, () => {
  for (const character of ['\n', '\r', '\0', '\u001b', '\u202e', '\u2028', '\ufeff', '\u200f']) {
    expect(shellQuoted(`web_admin${character}`)).toBeNull();
  }
});
