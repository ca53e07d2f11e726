import { PatternError, type Piece } from './lucene_regexp';

/** The pieces of a pattern of LIKE: `*` any text, `?` one character, a backslash takes their meaning. */
export const wildcardPattern = (pattern: string): Piece[] => {
  const pieces: Piece[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') pieces.push('any');
    else if (character === '?') pieces.push('one');
    else if (character !== '\\') pieces.push({ text: character });
    else {
      const escaped = characters[++at];
      if (escaped === undefined || !'*?\\'.includes(escaped)) {
        throw new PatternError(
          `Invalid sequence - escape character is not followed by special wildcard char`
        );
      }
      pieces.push({ text: escaped });
    }
  }
  return pieces;
};
