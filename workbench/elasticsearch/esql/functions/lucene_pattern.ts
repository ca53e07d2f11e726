/** A pattern that the stand-in cannot run as Elasticsearch would. */
export class UnsupportedPattern extends Error {
  override readonly name = 'UnsupportedPattern';
}

/** Operators of Lucene's regular expressions that RE2 does not have. */
const LUCENE_ONLY = new Set(['~', '&', '<', '>', '@', '#', '"']);

/** Characters that mean something to RE2 and nothing to Lucene. */
const LITERAL_IN_LUCENE = new Set(['^', '$']);

/** Lucene's regular expression as one of RE2. Both are used anchored to the whole text. */
export const regexOfLucene = (pattern: string): string => {
  let result = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '\\') {
      at += 1;
      const escaped = pattern[at];
      if (escaped === undefined) throw new UnsupportedPattern('it ends with a backslash');
      result += /[A-Za-z0-9]/.test(escaped)
        ? /[dDsSwW]/.test(escaped)
          ? `\\${escaped}`
          : escaped
        : `\\${escaped}`;
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    if (!inClass && LUCENE_ONLY.has(character)) {
      throw new UnsupportedPattern(`operator [${character}] is not supported by this engine`);
    }
    result += !inClass && LITERAL_IN_LUCENE.has(character) ? `\\${character}` : character;
  }
  return result;
};

/** The literals of a pattern of the form `.*one.*two.*`; null for any other form. */
export const literalsOf = (pattern: string): string[] | null => {
  if (!pattern.startsWith('.*') || !pattern.endsWith('.*') || pattern.length < 4) return null;
  const parts = pattern.slice(2, -2).split('.*');
  return parts.every((part) => /^[A-Za-z0-9 =_:,/-]+$/.test(part)) ? parts : null;
};

/** Elasticsearch's LIKE (`*`, `?`, backslash) as a pattern of SQL's LIKE with backslash escapes. */
export const sqlLikeOf = (pattern: string): string => {
  let result = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '*') result += '%';
    else if (character === '?') result += '_';
    else {
      const literal = character === '\\' ? (pattern[++at] ?? '\\') : character;
      result += /[%_\\]/.test(literal) ? `\\${literal}` : literal;
    }
  }
  return result;
};
