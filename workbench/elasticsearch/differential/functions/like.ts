import type { Random } from '../random';
import type { Expression } from '../model/tree';

const PARTS = [
  'a',
  'b',
  'B',
  'x',
  '1',
  '*',
  '*',
  '?',
  '\\*',
  '\\?',
  '\\\\',
  '%',
  '_',
  'ü',
  '😀',
  '.',
  '"',
];

/** A pattern of LIKE: `*` any text, `?` one character, a backslash takes their meaning. */
export const likePattern = (random: Random): Expression => ({
  kind: 'constant',
  type: 'keyword',
  value: [random.times(random.between(0, 5), () => random.pick(PARTS)).join('')],
});

const matchesFrom = (text: readonly string[], pattern: readonly string[]): boolean => {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '*') {
    return (
      text.some((_, skipped) => matchesFrom(text.slice(skipped), rest)) || matchesFrom([], rest)
    );
  }
  const [character, ...others] = text;
  if (character === undefined) return false;
  return (
    (first === '?' || first === character || first === `\\${character}`) &&
    matchesFrom(others, rest)
  );
};

/** Whether the whole text is as the pattern has it. */
export const likeMatches = (text: string, pattern: string): boolean =>
  matchesFrom([...text], pattern.match(/\\[\s\S]|[\s\S]/gu) ?? []);
