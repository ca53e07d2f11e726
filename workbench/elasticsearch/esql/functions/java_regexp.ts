import { PatternError } from './lucene_regexp';

/** What Java and Oniguruma have and RE2 has not; each is refused by its name. */
const REFUSED: ReadonlyArray<readonly [RegExp, string]> = [
  [/\(\?[=!]/, 'look-ahead'],
  [/\(\?<[=!]/, 'look-behind'],
  [/\(\?>/, 'atomic group'],
  [/\\[1-9]/, 'back reference'],
  [/\\k</, 'back reference'],
  [/\\G/, 'end of the last match'],
  [/\\[hHvVRXN]/, 'class of Java'],
  [/(?:[*+?]|\})\+/, 'possessive quantifier'],
  [/&&/, 'intersection of character classes'],
];

const withoutEscapes = (pattern: string): string => pattern.replace(/\\[^1-9kGhHvVRXN]/g, '..');

/** A regular expression of Java or Oniguruma in the syntax of RE2. Throws PatternError. */
export const javaRegexp = (pattern: string): string => {
  const bare = withoutEscapes(pattern);
  const refused = REFUSED.find(([sign]) => sign.test(bare));
  if (refused) throw new PatternError(`${refused[1]} is not supported by this engine`);
  try {
    // Finds what is no regular expression at all: an open group, a quantifier without an atom.
    new RegExp(
      pattern
        .replace(/\(\?P?</g, '(?<')
        .replace(/\\[AzZQE]/g, '')
        .replace(/^\(\?[a-z]+\)/, '')
    );
  } catch {
    throw new PatternError('it is no regular expression');
  }
  return pattern.replace(/\\Z/g, '\\n?\\z').replace(/\(\?<(?=[A-Za-z])/g, '(?P<');
};
